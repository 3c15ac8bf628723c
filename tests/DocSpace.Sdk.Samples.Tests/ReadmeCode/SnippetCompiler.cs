using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DocSpace.Sdk.Samples.Tests.ReadmeCode;

/// <summary>Compiles snippets against what the tests themselves run on, with the implicit usings of a project of their kind.</summary>
internal static partial class SnippetCompiler
{
    // The tests and the web sample are no part of what a reader of the code has.
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileNameWithoutExtension(path) is not ("AspNetCore" or "DocSpace.Sdk.Samples.Tests"))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly string[] ConsoleUsings =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    private static readonly string[] WebUsings =
    [
        .. ConsoleUsings, "System.Net.Http.Json", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http",
        "Microsoft.AspNetCore.Routing", "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection",
        "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging",
    ];

    private static readonly string[] StatementUsings =
    [
        .. WebUsings, "System.Net", "DocSpace.Sdk", "DocSpace.Sdk.Authentication", "DocSpace.Sdk.Errors", "DocSpace.Sdk.Identity", "DocSpace.Sdk.Links",
        "DocSpace.Sdk.OAuth", "DocSpace.Sdk.Operations", "DocSpace.Sdk.Rooms", "DocSpace.Sdk.Sharing", "DocSpace.Sdk.Testing",
        "Microsoft.AspNetCore.Authentication", "Microsoft.Extensions.Options",
    ];

    // The SDK of .NET ignores both for every project: references to an older framework are redirected.
    private static readonly string[] Ignored = ["CS1701", "CS1702"];

    // What is shown for its own sake is neither used later nor awaited always.
    private static readonly string[] IgnoredInStatements = [.. Ignored, "CS0168", "CS0169", "CS0219", "CS0414", "CS0649", "CS1998", "CS8321"];

    /// <summary>Compiles a snippet.</summary>
    /// <param name="snippet">A snippet with a known mark.</param>
    /// <param name="name">The name of the assembly.</param>
    /// <param name="assembly">Where the assembly is written to.</param>
    /// <returns>The errors and warnings; none when all is well.</returns>
    public static IReadOnlyList<string> Compile(Snippet snippet, string name, Stream assembly)
    {
        var (usings, code, kind) = snippet.Mark switch
        {
            "web" => (WebUsings, snippet.Code, OutputKind.ConsoleApplication),
            "test" => (ConsoleUsings, snippet.Code, OutputKind.DynamicallyLinkedLibrary),
            "statements" => (StatementUsings, Wrap(snippet.Code), OutputKind.DynamicallyLinkedLibrary),
            _ => (ConsoleUsings, snippet.Code, OutputKind.ConsoleApplication),
        };
        var options = new CSharpParseOptions(LanguageVersion.CSharp14);
        var compilation = CSharpCompilation.Create(
            name,
            [
                CSharpSyntaxTree.ParseText(string.Concat(usings.Select(static used => $"global using {used};\n")), options, cancellationToken: TestContext.Current.CancellationToken),
                CSharpSyntaxTree.ParseText(code, options, cancellationToken: TestContext.Current.CancellationToken),
            ],
            References,
            new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable));
        var ignored = snippet.Mark is "statements" ? IgnoredInStatements : Ignored;
        return
        [
            .. compilation.Emit(assembly, cancellationToken: TestContext.Current.CancellationToken).Diagnostics
                .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !ignored.Contains(diagnostic.Id))
                .Select(static diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}"),
        ];
    }

    // Fields, so that the statements may declare a variable of the same name.
    private static string Wrap(string statements) =>
        $$"""
        {{string.Concat(Using().Matches(statements).Select(static match => match.Value + "\n"))}}
        internal static class Statements
        {
            private static DocSpaceClient client = null!;
            private static Room room = null!;
            private static IServiceCollection services = null!;
            private static IConfiguration configuration = null!;
            private static CancellationToken cancellationToken = default;
            private static DocSpaceOAuthClient oauth = null!;
            private static DocSpaceOAuthOptions application = null!;
            private static Uri callback = null!;
            private static ITokenStore store = null!;

            private static async Task RunAsync()
            {
                {{Using().Replace(statements, string.Empty)}}
            }
        }

        internal interface ITokenStore
        {
            Task SaveAsync(OAuthTokens tokens, CancellationToken cancellationToken);
        }
        """;

    [GeneratedRegex(@"^using [\w.]+;$", RegexOptions.Multiline)]
    private static partial Regex Using();
}
