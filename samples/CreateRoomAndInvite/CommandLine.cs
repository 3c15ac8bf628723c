using System.CommandLine;
using System.CommandLine.Invocation;
using System.Runtime.InteropServices;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;
using Microsoft.Extensions.Options;

namespace CreateRoomAndInvite;

/// <summary>Reads the arguments and turns the end of the program into an exit code.</summary>
internal static class CommandLine
{
    private const string UrlVariable = "DOCSPACE_URL";
    private const string KeyVariable = "DOCSPACE_API_KEY";

    private const int Failed = 1;
    private const int WrongInput = 2;
    private const int Cancelled = 130;

    private static readonly RoomAccess[] Grantable =
        [.. Enum.GetValues<RoomType>().SelectMany(AllowedIn).Distinct().Order()];

    private static readonly Option<string> Title = new("--title")
    {
        Description = "The title of the room.",
        DefaultValueFactory = _ => "Project Collaboration",
    };

    private static readonly Option<RoomType> Type =
        Choice("--type", "The type of the room.", RoomType.Collaboration, Enum.GetValues<RoomType>());

    private static readonly Option<string[]> Email = new("--email")
    {
        Description = "Whom to invite. Give it once per person.",
        DefaultValueFactory = _ => ["example.user@mail.com"],
    };

    private static readonly Option<RoomAccess> Access =
        Choice("--access", "What the invited people may do. Every type of room allows some of the levels.", RoomAccess.Editing, Grantable);

    private static readonly Option<string?> Message = new("--message")
    {
        Description = "A text for the invitation. Server 3.7 accepts it, but does not use it for rooms.",
    };

    private static readonly RootCommand Command = new(
        $"""
        Creates a room in ONLYOFFICE DocSpace and invites people to it by e-mail.

        Works on the portal that {UrlVariable} and {KeyVariable} name; without them, on an emulated portal that lives as long as the program.
        Exit codes: 0 everybody is in; 1 the portal failed or refused somebody; 2 wrong input; 130 cancelled.
        """)
    {
        Title, Type, Email, Access, Message,
    };

    /// <param name="args">The arguments of the program.</param>
    /// <param name="run">The work. Returns whether it succeeded for everybody.</param>
    public static async Task<int> RunAsync(string[] args, Func<Input, CancellationToken, Task<bool>> run)
    {
        // Listening from the beginning. The command line would do so only while the work waits, and give it two seconds to end.
        using var stop = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        Command.SetAction((parsed, cancellationToken) => RunAsync(ReadInput(parsed), run, cancellationToken));

        // A title may begin with @, which would otherwise name a file with arguments.
        var parsed = Command.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        return parsed.Action is ParseErrorAction
            ? Fail(WrongInput, parsed.Errors.Select(static error => error.Message))
            : await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null }, stop.Token);

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.Cancel();
        }
    }

    private static async Task<int> RunAsync(Input input, Func<Input, CancellationToken, Task<bool>> run, CancellationToken cancellationToken)
    {
        string[] problems = [.. EnvironmentProblems(input), .. Problems(input)];
        if (problems.Length > 0)
        {
            return Fail(WrongInput, problems);
        }

        try
        {
            return await run(input, cancellationToken) ? 0 : Failed;
        }
        catch (OptionsValidationException exception)
        {
            return Fail(WrongInput, $"{UrlVariable} or {KeyVariable} is wrong. {exception.Message}");
        }
        catch (ArgumentException exception)
        {
            // .NET adds the name of the SDK's parameter, which says nothing to the user of a program.
            return Fail(WrongInput, exception.Message.Split(" (Parameter ")[0]);
        }
        catch (DocSpaceException exception)
        {
            return Fail(Failed, exception.Message);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return Fail(Cancelled, "Cancelled. What the portal was asked last may have happened nevertheless.");
        }
    }

    private static Input ReadInput(ParseResult parsed) => new()
    {
        PortalAddress = Uri.TryCreate(Variable(UrlVariable), UriKind.Absolute, out var address) ? address : null,
        ApiKey = Variable(KeyVariable),
        Title = parsed.GetRequiredValue(Title),
        Type = parsed.GetRequiredValue(Type),
        Emails = parsed.GetRequiredValue(Email),
        Access = parsed.GetRequiredValue(Access),
        Message = parsed.GetValue(Message),
    };

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    private static IEnumerable<string> EnvironmentProblems(Input input)
    {
        var hasUrl = Variable(UrlVariable) is not null;
        if (hasUrl && input.PortalAddress is null)
        {
            yield return $"{UrlVariable} is not an address. Expected: for instance https://example.onlyoffice.com.";
        }

        if (hasUrl != input.ApiKey is not null)
        {
            yield return hasUrl
                ? $"{UrlVariable} is set, but {KeyVariable} is not. Set it to an API key of that portal, or unset both to use the emulator."
                : $"{KeyVariable} is set, but {UrlVariable} is not. Set it to the address of the portal, or unset both to use the emulator.";
        }
    }

    private static IEnumerable<string> Problems(Input input)
    {
        var allowed = AllowedIn(input.Type);
        if (!allowed.Contains(input.Access))
        {
            yield return $"A {input.Type} room cannot grant {input.Access}. Set --access to one of: {string.Join(", ", allowed)}.";
        }
    }

    private static IReadOnlyList<RoomAccess> AllowedIn(RoomType type) => RoomAccessRules.AllowedFor(type, InviteeKind.Email);

    private static Option<T> Choice<T>(string name, string description, T defaultValue, T[] allowed)
        where T : struct, Enum
    {
        var names = string.Join(", ", allowed);
        return new(name)
        {
            Description = $"{description} One of: {names}.",
            DefaultValueFactory = _ => defaultValue,
            HelpName = "name",

            // By name only: Enum.Parse would also take numbers, also undefined ones.
            CustomParser = result =>
            {
                var text = result.Tokens[0].Value;
                if (Array.FindIndex(allowed, value => string.Equals($"{value}", text, StringComparison.OrdinalIgnoreCase)) is var index and >= 0)
                {
                    return allowed[index];
                }

                result.AddError($"{name} '{text}' is not one of: {names}.");
                return default;
            },
        };
    }

    private static int Fail(int exitCode, params IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Console.Error.WriteLine(line);
        }

        return exitCode;
    }
}
