using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace DocSpace.Sdk.Benchmarks.Answers;

/// <summary>Gives the same answers over loopback, in a process of its own, so that its work is not counted as the client's.</summary>
internal static class AnswerServer
{
    /// <summary>The command that starts it. It prints its address and the two rooms, and ends with its input.</summary>
    public const string CommandName = "answer";

    public static async Task RunAsync(int rooms)
    {
        var answers = await PortalAnswers.RecordAsync(rooms);
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        await using var application = builder.Build();
        application.Run(context => AnswerAsync(context, answers));
        await application.StartAsync();
        Console.WriteLine($"{application.Urls.Single()} {answers.RoomForOne} {answers.RoomForFifty}");
        await Console.In.ReadToEndAsync();
    }

    private static async Task AnswerAsync(HttpContext context, PortalAnswers answers)
    {
        await context.Request.Body.CopyToAsync(Stream.Null);
        var body = answers.Answer(context.Request.Method, new Uri(context.Request.GetEncodedUrl()));
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body);
    }
}
