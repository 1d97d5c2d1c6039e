using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Binding.Entries;

/// <summary>
/// What says more about a value (<c>says</c>, <c>why</c>, <c>parts</c>), beside the field and not below it. Those below each
/// other are one mistake.
/// </summary>
internal static class OutdentedEvidence
{
    private static readonly HashSet<string> Names = new(["value", "says", "why", "parts"], StringComparer.Ordinal);

    /// <summary>Reports a field of such a name, once for those that go together, and says whether it is one.</summary>
    public static bool Take(BindingContext context, KindTable kind, YamlMapping mapping, YamlPair field)
    {
        if (!Names.Contains(field.Key.Value) || mapping.IsFlow)
            return false;
        int index = 0;
        while (!ReferenceEquals(mapping.Pairs[index], field))
            index++;
        if (index == 0 || kind.Find(mapping.Pairs[index - 1].Key.Value) is null && !Names.Contains(mapping.Pairs[index - 1].Key.Value))
            return false;
        int owner = index - 1;
        while (owner >= 0 && Names.Contains(mapping.Pairs[owner].Key.Value))
            owner--;
        if (owner < 0 || mapping.Pairs[owner].Key.Value == EntryBinder.KindKey)
            return false;
        // What a line that cannot be read did to the lines beside it is no mistake of its own.
        if (owner == index - 1 && !context.IsEntryDamaged)
            Report(context, mapping, owner);
        return true;
    }

    private static void Report(BindingContext context, YamlMapping mapping, int owner)
    {
        YamlScalar name = mapping.Pairs[owner].Key;
        YamlScalar first = mapping.Pairs[owner + 1].Key;
        int last = owner + 1;
        while (last + 1 < mapping.Pairs.Count && Names.Contains(mapping.Pairs[last + 1].Key.Value))
            last++;
        Place place = context.PlaceOf(first.Span);
        if (mapping.Pairs[owner].Value is not YamlMapping { IsFlow: false })
        {
            context.Report(ShapeFindings.DetailsBeside(place, first.Value, name.Value));
            return;
        }

        LineMap lines = context.File.Lines;
        int firstLine = place.Start.Line;
        int lastLine = lines.PositionOf(Math.Max(first.Span.Start, mapping.Pairs[last].Value.Span.End - 1)).Line;
        TextEdit[] edits = [.. Enumerable.Range(firstLine, lastLine - firstLine + 1).Select(line => new TextEdit(place.Path, new TextSpan(lines.StartOf(line), 0), "  "))];
        context.Report(ShapeFindings.NotIndented(place, first.Value, name.Value, new Repair("Indent it by two more spaces, and the lines that go with it", RepairSafety.Choice, edits.ToEquatableArray())));
    }
}
