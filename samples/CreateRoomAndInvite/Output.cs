using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;
using Spectre.Console;

namespace CreateRoomAndInvite;

/// <summary>Prints what happened, for people at a terminal and for pipes.</summary>
internal static class Output
{
    // Wide enough for the longest address: a table is as wide as its content, but never wider than this.
    private const int PipeWidth = 500;

    private static readonly IAnsiConsole Console = Create();

    public static void WritePortal(Uri? address) => Console.WriteLine(address is null
        ? "Portal: emulator (set DOCSPACE_URL and DOCSPACE_API_KEY to use your own)"
        : $"Portal: {address.Host}");

    public static void Write(Room room, Uri link) => Console.Write(Table("Room", $"{room.Id}")
        .AddRow(new Text("Title"), new Text(room.Title))
        .AddRow(new Text("Type"), new Text($"{room.Type}"))
        .AddRow(new Text("Link"), new Text(link.AbsoluteUri)));

    public static void Write(InvitationReport report)
    {
        var table = Table("Invited", "Access", "Outcome", "Reason");
        foreach (var outcome in report.Outcomes)
        {
            table.AddRow(
                new Text(outcome.Invitation.Email ?? string.Empty),
                new Text($"{outcome.Invitation.Access}"),
                new Text($"{outcome.Status}", outcome.IsGranted ? Color.Green : Color.Red),
                new Text(outcome.Reason ?? string.Empty));
        }

        Console.Write(table);
    }

    // The key column stays on one line, so that an address can be copied.
    private static Table Table(string key, params string[] columns) => new Table()
        .Border(TableBorder.Rounded)
        .AddColumn(key, static column => column.NoWrap())
        .AddColumns(columns);

    private static IAnsiConsole Create()
    {
        if (!System.Console.IsOutputRedirected)
        {
            return AnsiConsole.Console;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        console.Profile.Width = PipeWidth;
        return console;
    }
}
