using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Linking.Naming;

/// <summary>A list that is written with the names of entries is one mistake, and one repair writes all the ids that are known.</summary>
internal sealed class NamesInLists
{
    /// <summary>The items of one list share what stands beside them.</summary>
    private readonly Dictionary<ISet<string>, List<Item>> _lists = new(ByReference<ISet<string>>.Instance);

    /// <summary>Takes an item of which only one entry can be meant.</summary>
    /// <param name="said">What is said of it where it is alone.</param>
    public void Add(Finding finding, Finding said, UnreadName name, string id)
    {
        bool isItem = name.Position is ValuePosition.ItemInBrackets or ValuePosition.ItemOnItsLine && name.Beside is not null;
        bool isMended = said.Repairs.Count == 1 && said.Repairs[0].Edits.Count == 1 && said.Repairs[0].Edits[0].NewText == id;
        if (!isItem || !isMended)
            return;
        if (!_lists.TryGetValue(name.Beside!, out List<Item>? items))
            _lists.Add(name.Beside!, items = []);
        if (!items.Exists(item => item.Id == id))
            items.Add(new Item(finding, said, name, id));
    }

    public void Finish(Dictionary<Finding, Finding?> finished)
    {
        foreach (List<Item> items in _lists.Values.Where(items => items.Count > 1))
        {
            foreach (Item item in items)
                finished[item.Finding] = null;
            finished[items[0].Finding] = OfAll(items);
        }
    }

    private static Finding OfAll(List<Item> items)
    {
        string ids = string.Join(", ", items.Select(item => item.Id));
        string written = items[0].Name.Position == ValuePosition.ItemInBrackets ? $"[{ids}]" : ids;
        return items[0].Said with
        {
            Message = $"These are names, not ids. Write {written}.",
            Related = items.Skip(1).Select(item => new RelatedPlace(item.Said.Place, "a name, too")).ToEquatableArray(),
            Repairs = EquatableArray.Of(new Repair($"Write {written}", RepairSafety.Choice, items.SelectMany(item => item.Said.Repairs[0].Edits).ToEquatableArray())),
        };
    }

    private sealed record Item(Finding Finding, Finding Said, UnreadName Name, string Id);
}
