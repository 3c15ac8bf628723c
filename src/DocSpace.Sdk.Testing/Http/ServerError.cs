using System.Text.Json.Nodes;

namespace DocSpace.Sdk.Testing.Http;

/// <summary>The errors that the server reports as exceptions of its code, with the types and numbers that it shows.</summary>
internal static class ServerError
{
    // The real server sends the trace of its own code. Clients have to keep it out of messages and logs.
    private const string Stack =
        "   at ASC.Files.Core.FileStorageService.InvokeAsync(Int32 folderId)\n   at ASC.Files.Api.VirtualRoomsController.InvokeAsync()";

    public static ApiException FolderNotFound() => NotFound("The required folder was not found");

    public static ApiException ItemNotFound() => NotFound("Item not found");

    public static ApiException NotFound(string message) => Thrown(404, message, "ASC.Common.Web.ItemNotFoundException", -2146233088);

    public static ApiException FileNotFound() =>
        Thrown(404, "The required folder was not found", "System.IO.FileNotFoundException", -2147024894);

    /// <summary>More than the tariff of the portal allows.</summary>
    public static ApiException QuotaExceeded(string message) => Thrown(402, message, "ASC.Core.Tenants.TenantQuotaException", -2146233088);

    public static ApiException AccessDenied() => Thrown(403, "Access denied", "System.Security.SecurityException", -2146233078);

    public static ApiException Unauthorized() =>
        Thrown(403, "Access denied", "System.UnauthorizedAccessException", -2147024891);

    public static ApiException Refused(string message) => Thrown(403, message, "System.InvalidOperationException", -2146233079);

    public static ApiException ActionRefused() => Refused("You don't have enough permission to perform the operation");

    public static ApiException ViewRefused() => Refused("You don't have enough permission to view the folder content");

    public static ApiException NullArgument(string name) =>
        Thrown(400, $"Value cannot be null. (Parameter '{name}')", "System.ArgumentNullException", -2147467261);

    public static ApiException EmptyArgument(string name) =>
        Argument($"The value cannot be an empty string. (Parameter '{name}')");

    public static ApiException Argument(string message) => Thrown(400, message, "System.ArgumentException", -2147024809);

    public static ApiException OutOfRange(string name, string? actual = null) => Thrown(
        400,
        $"Specified argument was out of the range of valid values. (Parameter '{name}')" + (actual is null ? "" : $"\nActual value was {actual}."),
        "System.ArgumentOutOfRangeException",
        -2146233086);

    public static ApiException OutOfRange() => Thrown(
        400, "Specified argument was out of the range of valid values.", "System.ArgumentOutOfRangeException", -2146233086);

    public static ApiException BadCulture(string name) => Thrown(
        400,
        $"Culture is not supported. (Parameter 'name')\n{name} is an invalid culture identifier.",
        "System.Globalization.CultureNotFoundException",
        -2147024809);

    /// <summary>An uploaded image that was used before.</summary>
    public static ApiException LogoNotFound() => Thrown(404, "File not found", "System.IO.FileNotFoundException", -2147024894);

    public static ApiException NullReference() => Thrown(
        500, "Object reference not set to an instance of an object.", "System.NullReferenceException", -2147467261);

    /// <summary>What the server calls a bad request and answers as a failure of its own.</summary>
    public static ApiException BadRequest() => Thrown(
        500, "Bad request.", "Microsoft.AspNetCore.Http.BadHttpRequestException", -2146232800);

    public static ApiException BadGuid() => Thrown(500, "Unrecognized Guid format.", "System.FormatException", -2146233033);

    public static ApiException BadJson(string message) => Thrown(500, message, "System.Text.Json.JsonException", -2146233088);

    public static ApiException DatabaseEncoding() => Thrown(
        500,
        "Illegal mix of collations (utf8mb3_general_ci,IMPLICIT) and (utf8mb4_general_ci,COERCIBLE) for operation 'like'",
        "MySqlConnector.MySqlException",
        -2147467259);

    /// <summary>Two calls that stored the same row, or a database that went away.</summary>
    public static ApiException SavingFailed() => Thrown(
        500,
        "An error occurred while saving the entity changes. See the inner exception for details.",
        "Microsoft.EntityFrameworkCore.DbUpdateException",
        -2146233088);

    public static ApiException NotImplemented() => Thrown(
        500, "The method or operation is not implemented.", "System.NotImplementedException", -2147467263);

    public static ApiException NoElements() => Thrown(
        500, "One or more errors occurred. (Sequence contains no elements)", "System.AggregateException", -2146233088);

    /// <summary>What an anonymous caller gets from an endpoint that answers some of them.</summary>
    public static ApiException Anonymous() => Thrown(401, "System error.", null, 0);

    public static ApiException SignInFailed() => Thrown(401, "User authentication failed", null, 0);

    public static ApiException TooManySignIns() => Thrown(403, "Too many login attempts. Please try again later", null, 0);

    public static ApiException TooManyPasswords() =>
        Thrown(403, "You have tried too many times to enter your password. Please try again later", null, 0);

    /// <summary>An endpoint that the server has and the emulator has not.</summary>
    public static ApiException NotEmulated(ApiCall call) => Thrown(
        501, $"The emulator does not answer {call.Method} {call.Path} yet.", "System.NotSupportedException", -2146233067);

    private static ApiException Thrown(int status, string message, string? type, int hresult) => new(_ =>
    {
        var error = new JsonObject
        {
            ["message"] = message,
            ["type"] = type,
            ["stack"] = type is null ? null : Stack,
            ["hresult"] = hresult,
        };
        return new ApiAnswer(status, new JsonObject { ["error"] = error, ["status"] = 1, ["statusCode"] = status }) { NoStore = true };
    });
}
