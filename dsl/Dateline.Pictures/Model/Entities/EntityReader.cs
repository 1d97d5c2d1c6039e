using Dateline.Language.Binding.Bound;
using Dateline.Language.Schema.Symbols;
using Dateline.Pictures.Model.Names;
using Dateline.Pictures.Model.Rows;
using Dateline.Pictures.Model.Sources;
using Dateline.Pictures.Words;

namespace Dateline.Pictures.Model.Entities;

/// <summary>Reads who and what is told of, and by which sources.</summary>
internal sealed class EntityReader(Naming naming, ValueWords words, SourceMarks marks, Mentions mentions, FindingNotes findings)
{
    private static readonly HashSet<string> PlacedOfSources = new(StringComparer.Ordinal) { "title", "url" };

    private readonly Naming _naming = naming;
    private readonly FactReader _facts = new(naming, words);

    /// <summary>In the order of the declaration; kinds without entries are left out.</summary>
    public IReadOnlyList<EntityGroup> Groups(TimelineSchema schema, IReadOnlyList<BoundEntry> entries, IReadOnlyList<EventRow> rows)
    {
        var rowsOf = new Dictionary<BoundEntry, (int Place, EventRow Row)>();
        for (int i = 0; i < rows.Count; i++)
            rowsOf[rows[i].Entry] = (i, rows[i]);
        ILookup<KindSymbol, BoundEntry> byKind = entries.Where(entry => entry.Kind?.Category == KindCategory.Entity).ToLookup(entry => entry.Kind!);
        return
        [
            .. schema.Entities
                .Where(kind => byKind.Contains(kind))
                .Select(kind => new EntityGroup(kind.Name, TextWords.Title(kind.Plural), [.. byKind[kind].Select(entry => CardOf(entry, rowsOf)).OrderBy(card => card.Name, StringComparer.OrdinalIgnoreCase)])),
        ];
    }

    public IReadOnlyList<SourceCard> Sources(IEnumerable<BoundEntry> sources, IReadOnlyList<EventRow> rows)
    {
        var uses = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (SourceMark mark in rows.SelectMany(row => row.Sources))
            uses[mark.Id] = uses.GetValueOrDefault(mark.Id) + 1;
        return [.. sources.Select(source => new SourceCard(source, marks.Of(source.Id), _naming.NameOf(source))
        {
            Title = Naming.TextOf(source, "title"),
            Url = (source.Find("url")?.Value as UrlValue)?.Url,
            Facts = [.. _facts.Of(source, number: null).Where(fact => !PlacedOfSources.Contains(fact.Label))],
            Notes = NoteReader.Of(source, _naming),
            Uses = uses.GetValueOrDefault(source.Id),
            Findings = findings.NumbersOf(source),
        })];
    }

    private EntityCard CardOf(BoundEntry entry, Dictionary<BoundEntry, (int Place, EventRow Row)> rowsOf) => new(entry, _naming.AnchorOf(entry), _naming.NameOf(entry))
    {
        Also = [.. ((entry.Find(BuiltIns.Also)?.Value as ListValue)?.Items ?? []).OfType<TextValue>().Select(name => name.Text)],
        Facts = _facts.Of(entry, number: null),
        Notes = NoteReader.Of(entry, _naming),
        Sources = marks.Of(entry),
        Rows = [.. mentions.Of(entry.Id).Where(rowsOf.ContainsKey).Select(other => rowsOf[other]).OrderBy(row => row.Place).Select(row => row.Row)],
        Findings = findings.NumbersOf(entry),
    };
}
