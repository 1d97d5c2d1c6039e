using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Entries;
using Dateline.Language.Binding.Fields;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Binding;

/// <summary>Reads the entries of an events file as their kinds declare them.</summary>
public static class Binder
{
    public static BoundFile Bind(YamlDocument document, TimelineSchema schema, CancellationToken cancellation = default)
    {
        var context = new BindingContext(document.File, SchemaTable.Of(schema), ValueReading.Instance, document.Findings) { ChangesInComments = document.ChangesInComments, LostHeads = document.LostHeads, InBraces = new PlacesInBraces(document.Root) };
        FileBlocks blocks = FileBlocks.In(context, document.Root);
        FileSettings settings = FileSettings.Read(context, blocks.Settings);
        var reader = new EntryBinder(context, settings.Defaults);
        var entries = new List<BoundEntry>(document.Root.Pairs.Count);
        foreach (YamlPair pair in document.Root.Pairs)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!blocks.Hold(pair))
                entries.Add(reader.Bind(pair));
        }

        return new BoundFile(document.File, entries, document.IsForeign ? document.Findings : InOrder(context.FindingsOfText, MissingEverywhere.Join(context, entries)))
        {
            Waivers = settings.Waivers,
            DefaultKind = settings.Defaults.Kind?.Value.Span,
            IsForeign = document.IsForeign,
            LostIds = document.IsForeign || document.LostIds.Count == 0
                ? []
                : [.. document.LostIds.Select(lost => lost with { Kind = lost.Kind ?? (settings.Defaults.Kind?.Value as YamlScalar)?.Value })],
            UnreadNames = context.UnreadNames,
            OfferedIds = context.OfferedIds,
            FaultyChanges = context.FaultyChanges,
        };
    }

    /// <summary>The defaults of a timeline file that their types cannot read.</summary>
    public static IReadOnlyList<Finding> CheckDefaults(TimelineSchema schema) => DeclaredDefaults.Of(SchemaTable.Of(schema)).Findings;

    private static IReadOnlyList<Finding> InOrder(IEnumerable<Finding> ofText, IReadOnlyList<Finding> ofEntries)
    {
        List<Finding> all = [.. ofText, .. ofEntries];
        all.Sort(FindingOrder.Instance);
        return all;
    }
}
