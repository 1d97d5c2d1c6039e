using System.Text.RegularExpressions;
using Dateline.Language.Text;
using Dateline.Language.Yaml;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Editing.Tests.Written;

/// <summary>A word that stands in a file: a key, or one of those of a value.</summary>
/// <param name="Names">Those above it, the outermost first; a hyphen is an item of a list. Of a value the last is its key.</param>
/// <param name="Declared">What is declared or told where it stands: a rule, a kind, an entry.</param>
internal sealed partial record WrittenWord(SourceFile File, TextSpan Span, string[] Names, bool IsKey, TextSpan Declared)
{
    public string Text => File.Text.Substring(Span.Start, Span.Length);

    public string Before => File.Text[..Span.Start];

    public override string ToString() => $"{File.Path}({File.Text[..Span.Start].Count(sign => sign == '\n') + 1}) {string.Join('/', Names)}: {Text}";

    public static IEnumerable<WrittenWord> In(SourceFile file)
    {
        foreach (YamlPair top in YamlDocument.Read(file).Root.Pairs)
        {
            yield return new WrittenWord(file, Inner(file, top.Key), [], true, top.Value.Span);
            foreach (WrittenWord word in In(file, top.Value, [top.Key.Value], null))
                yield return word;
        }
    }

    private static IEnumerable<WrittenWord> In(SourceFile file, YamlNode node, string[] names, TextSpan? declared)
    {
        switch (node)
        {
            case YamlMapping group:
                return group.Pairs.SelectMany(pair =>
                {
                    TextSpan whole = declared ?? TextSpan.FromBounds(pair.Key.Span.Start, Math.Max(pair.Key.Span.End, pair.Value.Span.End));
                    return In(file, pair.Value, [.. names, pair.Key.Value], whole).Prepend(new WrittenWord(file, Inner(file, pair.Key), names, true, whole));
                });
            case YamlSequence list:
                return list.Items.SelectMany(item => In(file, item, [.. names, "-"], declared ?? list.Span));
            case YamlScalar { Span: var span } scalar when span.Length > 0:
                TextSpan inner = Inner(file, scalar);
                return Words().Matches(file.Text.Substring(inner.Start, inner.Length))
                    .Select(match => new WrittenWord(file, new TextSpan(inner.Start + match.Index, match.Length), names, false, declared ?? span));
            default:
                return [];
        }
    }

    /// <summary>Without quotation marks, and without the sign of a text of several lines.</summary>
    private static TextSpan Inner(SourceFile file, YamlScalar scalar) => scalar.Style switch
    {
        ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => TextSpan.FromBounds(scalar.Span.Start + 1, scalar.Span.End - 1),
        ScalarStyle.Block => TextSpan.FromBounds(file.Text.IndexOf('\n', scalar.Span.Start) + 1, scalar.Span.End),
        _ => scalar.Span,
    };

    /// <summary>A text in quotation marks, words that belong together, a name, a number or a date, a sign.</summary>
    [GeneratedRegex("""\\?"(?:[^"\\]|\\[^"])*\\?"|(?:list|estimate|one|change|set) of\b|[A-Za-z](?:[\w]|-(?=\w))*|[\d.X~?%/:-]*\d[\w.~?%/:+-]*|->|[<>=!]=?|\S""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();
}
