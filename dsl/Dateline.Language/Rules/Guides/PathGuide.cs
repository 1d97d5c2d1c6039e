using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Reading;
using Dateline.Language.Rules.Expressions.Typing;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Rules.Guides;

/// <summary>A name that may stand in a path.</summary>
/// <param name="Path">The path with it, as it is typed.</param>
/// <param name="Behind">What is written behind it: parentheses where it has to be said when; otherwise empty.</param>
internal sealed record PathName(string Name, PathExpression Path, string Behind);

/// <summary>
/// What the text of an expression means, and which names may go on with it: those that the typer takes for every kind that the rule is for. It is for hosts
/// that offer and explain names, and says nothing of what is wrong.
/// </summary>
/// <param name="kinds">At least one.</param>
internal sealed class PathGuide(TimelineSchema schema, IReadOnlyList<KindSymbol> kinds, bool hasToday)
{
    private const string AnyDay = "2000";
    private const string OnDay = "." + SeriesReadingStep.Word + "()";

    /// <summary>Null where it leads nowhere.</summary>
    public PathExpression? Path(string written) => Path(written, kinds[0]);

    /// <summary>The same; of a series of which it is not said when, on any day.</summary>
    public PathExpression? PathOnAnyDay(string written) => Path(written) ?? Path(written + Filled(OnDay));

    /// <summary>Null where it is no value.</summary>
    public ExpressionType? TypeOf(string written) =>
        Read(written, kinds[0], out Typer typer) is { } syntax ? typer.Type(syntax, expected: null)?.Type : null;

    /// <param name="before">What is written of the path: empty, or up to a dot.</param>
    public IEnumerable<PathName> NamesBehind(string before)
    {
        foreach (string name in NamesOf(schema, kinds))
        {
            string behind = name == SeriesReadingStep.Word ? "()" : schema.Series.Any(series => series.Name == name) ? OnDay : "";
            if (Named(before, name, "") is { } path)
                yield return new PathName(name, path, "");
            else if (behind.Length > 0 && Named(before, name, Filled(behind)) is { } reading)
                yield return new PathName(name, reading, behind);
        }
    }

    private static string Filled(string parentheses) => parentheses.Replace("()", $"({AnyDay})");

    private PathExpression? Named(string before, string name, string behind) =>
        Path(before + name + behind) is { } path && kinds.Skip(1).All(kind => Path(before + name + behind, kind) is not null) ? path : null;

    private PathExpression? Path(string written, KindSymbol kind) => Read(written, kind, out Typer typer) is PathSyntax path ? typer.TypePath(path) : null;

    private Syntax? Read(string written, KindSymbol kind, out Typer typer)
    {
        var source = new ExpressionSource(schema.File, new YamlScalar(written, default, ScalarStyle.Plain));
        typer = new Typer(new TypingScope(schema, kind, source, []) { HasToday = hasToday });
        return Parser.Read(source, []);
    }

    /// <summary>Every name that any path of the timeline can have: first those of the kinds themselves, and what is declared before what is built in.</summary>
    private static IEnumerable<string> NamesOf(TimelineSchema schema, IReadOnlyList<KindSymbol> kinds)
    {
        KindSymbol[] all = [.. kinds, .. schema.Events, .. schema.Entities, .. schema.KindsOf(KindCategory.Observation), BuiltIns.Source];
        IEnumerable<FieldSymbol> fields = all.SelectMany(schema.FieldsOf).Concat(schema.Records.Concat([BuiltIns.Quote]).SelectMany(record => record.Fields));
        return fields.OrderBy(field => field.IsBuiltIn).Select(field => field.Name)
            .Concat(schema.Series.Select(series => series.Name))
            .Concat(all.SelectMany(kind => kind.Members).Select(member => member.Name))
            .Concat(all.SelectMany(kind => kind.Fields).Select(field => field.Inverse).OfType<string>())
            .Concat(RuleWords.Names.Select(word => word.Name))
            .Distinct();
    }
}
