using Dateline.Language.Binding.Bound;
using Dateline.Language.Schema.Symbols;
using Dateline.Pictures.Model.Names;

namespace Dateline.Pictures.Model.Rows;

/// <summary>What editors remark of an entry and of its date.</summary>
internal static class NoteReader
{
    public static IReadOnlyList<Phrase> Of(BoundEntry entry, Naming naming)
    {
        var notes = new List<Phrase>();
        foreach (BoundField? field in new[] { entry.Find("date"), entry.Find(BuiltIns.Effective) })
        {
            Add((field?.Value as UnknownValue)?.Reason);
            Add(field?.Evidence?.Why?.Text);
            Add(field?.Evidence?.Note?.Text);
        }

        Add(Naming.TextOf(entry, "note"));
        return notes;

        void Add(string? text)
        {
            if (!string.IsNullOrEmpty(text))
                notes.Add(naming.PhraseOf(text));
        }
    }
}
