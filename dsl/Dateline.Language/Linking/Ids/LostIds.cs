using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;

namespace Dateline.Language.Linking.Ids;

/// <summary>
/// Entries without their ids. What refers to an entry that nobody has, and that such an entry could be, is no mistake of its
/// own: it is said once, where the id is missing, and what mends it there mends all.
/// </summary>
internal sealed class LostIds
{
    /// <summary>Where more ids are missing, no lost line explains them.</summary>
    internal const int MostNamed = 6;

    private const int MostUses = 3;

    private readonly List<(LostId Lost, KindSymbol? Kind)> _lost = [];
    private readonly Dictionary<LostId, IReadOnlyList<IReadOnlyList<ReferenceUse>>> _meant = [];

    public LostIds(TimelineSchema schema, IReadOnlyList<BoundFile> files)
    {
        foreach (BoundFile file in files)
        {
            foreach (LostId lost in file.LostIds)
                _lost.Add((lost, KindOf(lost.Kind, schema)));
        }
    }

    /// <summary>Takes the ids that lost entries can have had.</summary>
    /// <param name="missing">Ids that nobody has, each with its uses, and nothing near.</param>
    /// <returns>Those that are left.</returns>
    public IReadOnlyList<IReadOnlyList<ReferenceUse>> Explain(IReadOnlyList<IReadOnlyList<ReferenceUse>> missing)
    {
        var explained = new HashSet<string>(StringComparer.Ordinal);
        List<(LostId Lost, KindSymbol Kind)> open = [];
        foreach ((LostId lost, KindSymbol? kind) in _lost)
        {
            IReadOnlyList<ReferenceUse>? named = lost.Name is null || kind is null ? null : missing.FirstOrDefault(uses => IsOf(kind, uses) && uses[0].Reference.Id == Names.ToKebabCase(lost.Name));
            if (named is not null && explained.Add(named[0].Reference.Id))
                _meant[lost] = [named];
            else if (kind is not null)
                open.Add((lost, kind));
        }

        IReadOnlyList<IReadOnlyList<ReferenceUse>> unnamed = [.. missing.Where(uses => !explained.Contains(uses[0].Reference.Id))];
        foreach ((LostId lost, KindSymbol kind) in open)
        {
            IReadOnlyList<IReadOnlyList<ReferenceUse>> fitting = [.. unnamed.Where(uses => IsOf(kind, uses))];
            if (fitting.Count is 0 or > MostNamed)
                continue;
            _meant[lost] = fitting;
            explained.UnionWith(fitting.Select(uses => uses[0].Reference.Id));
        }

        return [.. missing.Where(uses => !explained.Contains(uses[0].Reference.Id))];
    }

    private static bool IsOf(KindSymbol kind, IReadOnlyList<ReferenceUse> uses) => uses.All(use => use.Fits(kind));

    /// <summary>The findings about lost ids that others refer to, each with what it becomes.</summary>
    public IEnumerable<(Finding Finding, Finding Finished)> Finish()
    {
        var offered = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string id in _meant.Values.SelectMany(meant => meant).Select(uses => uses[0].Reference.Id))
            offered[id] = offered.TryGetValue(id, out int count) ? count + 1 : 1;
        foreach (KeyValuePair<LostId, IReadOnlyList<IReadOnlyList<ReferenceUse>>> found in _meant)
        {
            string[] ids = [.. found.Value.Select(uses => uses[0].Reference.Id)];
            bool isEvident = ids.Length == 1 && offered[ids[0]] == 1;
            IEnumerable<RelatedPlace> uses = found.Value.Take(MostUses).Select(ofId => new RelatedPlace(ofId[0].Place, $"{Words.Shortened(ofId[0].Reference.Id, 60)} is used here"));
            yield return (found.Key.Finding, Finished(found.Key, ids, isEvident) with { Related = found.Key.Finding.Related.Concat(uses).ToEquatableArray() });
        }
    }

    private static Finding Finished(LostId lost, string[] ids, bool isEvident)
    {
        if (!isEvident)
            return SilentFindings.MissingId(lost.Finding, ids);
        var edit = new TextEdit(lost.Above.Path, lost.Above.Span, ids[0] + ":" + lost.LineEnd);
        return SilentFindings.MissingId(lost.Finding, ids[0]) with
        {
            Repairs = EquatableArray.Of(new Repair($"Write {ids[0]}: above it", RepairSafety.Choice, EquatableArray.Of(edit))),
        };
    }

    /// <returns>Null where an entry does not say its kind, or one that is not declared.</returns>
    public static KindSymbol? KindOf(string? name, TimelineSchema schema) =>
        new[] { KindCategory.Entity, KindCategory.Event, KindCategory.Observation }.SelectMany(schema.KindsOf).FirstOrDefault(kind => kind.Name == name);
}
