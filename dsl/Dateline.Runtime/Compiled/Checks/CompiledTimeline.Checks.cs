using System.ComponentModel;

namespace Dateline.Compiled;

/// <content>What checks ask of the files besides the values.</content>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract partial class CompiledTimeline
{
    /// <summary>What an entry says of a field. A property that is null may stand for a value that is looked for and not found.</summary>
    /// <param name="row">The row of the entry; -1 for one that a program made.</param>
    /// <param name="field">As the files write it.</param>
    /// <param name="fact">What the property says.</param>
    public Fact FactOf(int row, string field, Fact fact) =>
        IsOfNow(row) && fact.IsAbsent && RowAt(row).Field(System.Text.Encoding.UTF8.GetBytes(field)).IsUnknown ? Fact.Unknown : fact;

    /// <summary>Where an entry stands in the files, to be compared; behind all of them where it does not.</summary>
    internal (int File, int Place) PlaceOf(string id)
    {
        ReadSoFar read = Read;
        return RowOf(id) is >= 0 and var row ? read.Index(this).PlaceOf(row) : (int.MaxValue, 0);
    }

    /// <summary>The rules, and the codes of findings, from which the files excuse the entry with this id.</summary>
    internal IReadOnlyList<string> ExcusesOf(string id) =>
        RowOf(id) is >= 0 and var row ? RowAt(row + Read.FirstRow).Field("~except"u8).Items(CellReaders.Text) : [];
}
