using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Linking.Time;
using Dateline.Language.Schema.Symbols;
using Dateline.Logic;

namespace Dateline.Language.Linking.Network;

/// <summary>Collects every <c>after</c>, <c>before</c> and <c>within</c> that leads to an event.</summary>
internal static class SayingReader
{
    private static readonly TimeWord[] All = [TimeWord.After, TimeWord.Before, TimeWord.Within];

    /// <summary>In the order of files and places.</summary>
    public static WrittenSaying[] Read(EntryIndex index) =>
    [
        .. from entry in index.Files.SelectMany(file => file.SayingOrder)
           where !index.IsRepeated(entry.Id)
           from word in All
           from said in NamedUnder(index, entry, WrittenSaying.FieldOf(word))
           select new WrittenSaying(entry, word, said.Written, said.Named),
    ];

    /// <summary>The events that a field of an entry leads to, and where each is named.</summary>
    private static IEnumerable<(ReferenceValue Written, BoundEntry Named)> NamedUnder(EntryIndex index, BoundEntry entry, FieldSymbol field)
    {
        BoundValue? value = entry.Find(field)?.Value;
        IReadOnlyList<BoundValue> items = value is ListValue list ? list.Items : value is null ? [] : [value];
        foreach (BoundValue item in items)
        {
            if (item is ReferenceValue written && !index.IsRepeated(written.Id) && index.Find(written.Id) is { Kind.Category: KindCategory.Event } named)
                yield return (written, named);
        }
    }
}
