using Dateline.Language.Schema.Drafts;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Schema.Fields;

/// <summary>
/// Whether records within records come to an end. A field by which they do not is left out (which is reported): whoever reads
/// values by their types goes only so deep.
/// </summary>
internal sealed class RecordNesting(SchemaDraft draft)
{
    private const int Deepest = 16;

    private readonly Dictionary<RecordSymbol, int> _heights = [];
    private readonly List<RecordSymbol> _path = [];

    public static void Check(SchemaDraft draft, IEnumerable<RecordSymbol> records)
    {
        var nesting = new RecordNesting(draft);
        foreach (RecordSymbol record in records)
            nesting.HeightOf(record);
    }

    /// <summary>How many records deep a value can be, itself included.</summary>
    private int HeightOf(RecordSymbol record)
    {
        if (_heights.TryGetValue(record, out int known))
            return known;
        _path.Add(record);
        int height = 1;
        var kept = new List<FieldSymbol>(record.Fields.Count);
        foreach (FieldSymbol field in record.Fields)
        {
            int below = RecordWithin(field.Type) is { } inner ? HeightBelow(field, inner) : 0;
            if (below < 0)
                draft.GiveUpOn(field.Name);
            else
                kept.Add(field);
            height = Math.Max(height, below + 1);
        }

        record.Fields = kept;
        _path.RemoveAt(_path.Count - 1);
        _heights.Add(record, height);
        return height;
    }

    /// <summary>Negative for a field that must be left out.</summary>
    private int HeightBelow(FieldSymbol field, RecordSymbol inner)
    {
        if (_path.Contains(inner))
        {
            draft.Report(RecordFindings.WithinItself(field.Place!, field.Name, inner.Name));
            return -1;
        }

        int height = _path.Count < Deepest ? HeightOf(inner) : Deepest;
        if (height < Deepest)
            return height;
        draft.Report(RecordFindings.TooDeep(field.Place!, inner.Name, Deepest));
        return -1;
    }

    private static RecordSymbol? RecordWithin(FieldType type) => type switch
    {
        RecordType record => record.Record,
        ListType list => RecordWithin(list.Element),
        _ => null,
    };
}
