namespace DocSpace.Sdk.Package.Tests;

/// <summary>A web application as somebody would begin it who knows the packages and nothing of their repository.</summary>
internal sealed class FreshProject(string folder, string feed, string version)
{
    private const string Program = """
        using DocSpace.Sdk;
        using DocSpace.Sdk.Rooms;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddDocSpaceClient(builder.Configuration.GetSection("DocSpace"));
        var app = builder.Build();
        app.MapPost("/rooms/{title}", async (string title, DocSpaceClient client, CancellationToken cancellationToken) =>
            (await client.CreateRoomAsync(title, RoomType.Collaboration, cancellationToken)).Id.ToString());
        app.MapGet("/emulator", () => nameof(DocSpace.Sdk.Testing.DocSpaceEmulator));
        app.Run();
        """;

    public string Library(string framework) => Path.Combine(folder, "bin", "Release", framework, "App.dll");

    public async Task BuildAsync(CancellationToken cancellationToken)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), Program, cancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "App.csproj"), ProjectFile(), cancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "nuget.config"), await NuGetConfigAsync(cancellationToken), cancellationToken);
        await Command.RunAsync("dotnet", folder, cancellationToken, "build", "--configuration", "Release");
    }

    private string ProjectFile() => $"""
        <Project Sdk="Microsoft.NET.Sdk.Web">
          <PropertyGroup>
            <TargetFrameworks>net8.0;net10.0</TargetFrameworks>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="DocSpace.Sdk.Rooms" Version="{version}" />
            <PackageReference Include="DocSpace.Sdk.Testing" Version="{version}" />
          </ItemGroup>
        </Project>
        """;

    // The packages under test are unpacked beside the project; all others are read where the machine has them already.
    private async Task<string> NuGetConfigAsync(CancellationToken cancellationToken)
    {
        var machine = await Command.RunAsync("dotnet", Repository.Root, cancellationToken, "nuget", "locals", "global-packages", "--list");
        return $"""
            <?xml version="1.0" encoding="utf-8"?>
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="packages" />
              </config>
              <fallbackPackageFolders>
                <add key="machine" value="{machine[(machine.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()}" />
              </fallbackPackageFolders>
              <packageSources>
                <add key="local" value="{feed}" />
              </packageSources>
            </configuration>
            """;
    }
}
