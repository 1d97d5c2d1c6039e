using System.Collections.Immutable;
using Dateline.Language.Text.Words;
using Microsoft.CodeAnalysis.CSharp;

namespace Dateline.Generator.Tests;

/// <summary>Names that mean something to C#, to .NET, to the library or to generated code.</summary>
internal static class NastyNames
{
    private const string OfRecordsAndTimelines =
        """
        clone deconstruct equality-contract equals finalize get-hash-code get-type memberwise-clone print-members reference-equals to-string
        at change-converter choice-names compiled compiled-checks compiled-choices compiled-data data entities entries event events
        evidence fact-of field-evidence file-text find find-of histories id index inverses kind name-of observations origin origins other
        reference-converter references-converter register required-members row rules samples text timeline timeline-index title try-find t
        validate value violations data-a x x-1 x1 global dateline system microsoft linq http
        """;

    /// <summary>The most letters of a class of .NET, of which there are too many.</summary>
    private const int Longest = 12;

    private static readonly string[] Namespaces =
    [
        "System", "System.Collections.Generic", "System.Collections.Immutable", "System.Text", "System.Text.Json.Serialization", "System.Threading.Tasks",
    ];

    /// <summary>Those that generated code, the library and the namespaces have.</summary>
    public static IReadOnlyList<string> Chief { get; } = Of(
        OfRecordsAndTimelines.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
        typeof(IEntry).Assembly.GetExportedTypes().Select(type => type.Name.Split('`')[0]),
        Namespaces.SelectMany(ns => ns.Split('.')));

    public static IReadOnlyList<string> All { get; } = Of(
        Chief,
        SyntaxFacts.GetKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds()).Select(SyntaxFacts.GetText),
        TypesOfNet().Where(name => name.Length <= Longest));

    private static IReadOnlyList<string> Of(params IEnumerable<string>[] names) =>
        [.. names.SelectMany(some => some).Select(Names.ToKebabCase).Where(Names.IsName).Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<string> TypesOfNet() =>
        new[] { typeof(object), typeof(ImmutableArray), typeof(System.Text.Json.JsonSerializer), typeof(Uri) }
            .SelectMany(type => type.Assembly.GetExportedTypes())
            .Where(type => Namespaces.Contains(type.Namespace) && !type.IsNested)
            .Select(type => type.Name.Split('`')[0]);
}
