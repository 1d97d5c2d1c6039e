using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Workspace.Definitions;

/// <summary>
/// Whether a timeline file declares the same after an edit: it says the same words in the same order, but for those that only
/// tell people what a name means. What it declares follows from its words alone.
/// </summary>
internal sealed class SameDeclarations
{
    private readonly TimelineSchema _before;
    private readonly TimelineSchema _now;
    private readonly List<(TextSpan Before, TextSpan After)> _stretches = [];

    private SameDeclarations(TimelineSchema before, TimelineSchema now)
    {
        _before = before;
        _now = now;
    }

    /// <summary>Where everything stands now; null where the file does not declare the same.</summary>
    public static MovedPlaces? Between(TimelineDefinition before, TimelineDefinition now)
    {
        // What is wrong with a file decides what is missed elsewhere.
        if (!before.Findings.Select(finding => finding.Code).SequenceEqual(now.Findings.Select(finding => finding.Code), StringComparer.Ordinal))
            return null;
        var same = new SameDeclarations(before.Schema, now.Schema);
        return same.AreAlike(before.Schema.Written, now.Schema.Written) ? new MovedPlaces(now.Schema, same._stretches) : null;
    }

    private bool AreAlike(YamlNode before, YamlNode now) => (before, now) switch
    {
        (YamlScalar one, YamlScalar other) => _before.Docs.Contains(one) ? IsDocToo(one, other) : !_now.Docs.Contains(other) && IsSameWord(one, other),
        (YamlMapping one, YamlMapping other) => one.IsFlow == other.IsFlow && one.Pairs.Count == other.Pairs.Count && one.Pairs.Zip(other.Pairs, AreAlike).All(alike => alike),
        (YamlSequence one, YamlSequence other) => one.IsFlow == other.IsFlow && one.Items.Count == other.Items.Count && one.Items.Zip(other.Items, AreAlike).All(alike => alike),
        _ => false,
    };

    private bool AreAlike(YamlPair before, YamlPair now) =>
        before.IsDamaged == now.IsDamaged && AreAlike(before.Key, now.Key) && AreAlike(before.Value, now.Value);

    /// <summary>Whether a name means anything is shown where names are listed.</summary>
    private bool IsDocToo(YamlScalar before, YamlScalar now) =>
        _now.Docs.Contains(now) && string.IsNullOrWhiteSpace(before.Value) == string.IsNullOrWhiteSpace(now.Value);

    private bool IsSameWord(YamlScalar before, YamlScalar now)
    {
        _stretches.Add((before.Span, now.Span));
        return before.Value == now.Value && before.Style == now.Style && before.IsMended == now.IsMended && before.Span.Length == now.Span.Length;
    }
}
