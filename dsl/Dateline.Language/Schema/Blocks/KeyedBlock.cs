using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Drafts;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Schema.Blocks;

/// <summary>A block whose keys are words of the language, sorted into those that are known and the others.</summary>
internal sealed class KeyedBlock
{
    private readonly Dictionary<string, YamlPair> _pairs = new(StringComparer.Ordinal);
    private readonly List<YamlPair> _others = [];

    private KeyedBlock()
    {
    }

    /// <summary>Pairs whose key is no word of the language, in the order of the file. Nobody has reported them yet.</summary>
    public IReadOnlyList<YamlPair> Others => _others;

    /// <summary>How many keys are known by no name, or stand on the line of another: each may be meant for one that is missing.</summary>
    public int UnreadKeys { get; private set; }

    public YamlPair? this[string key] => _pairs.TryGetValue(key, out YamlPair? pair) ? pair : null;

    /// <param name="keys">The words that may stand here.</param>
    public static KeyedBlock Sort(YamlMapping mapping, IReadOnlyList<string> keys)
    {
        var block = new KeyedBlock();
        foreach (YamlPair pair in mapping.Pairs)
        {
            string key = pair.Key.Value;
            if (!keys.Contains(key))
            {
                block._others.Add(pair);
                continue;
            }

            if (!block._pairs.ContainsKey(key))
                block._pairs.Add(key, pair);
            if (pair.Value is YamlScalar { IsMended: true } text)
                block.UnreadKeys += keys.Count(word => text.Value.Contains($" {word}: "));
        }

        return block;
    }

    /// <summary>
    /// Reports the keys that are not known. One that is nearly a known key is read as that key, so that what stands under
    /// it is not missed elsewhere.
    /// </summary>
    /// <param name="owner">What has the keys: <c>a series</c>.</param>
    public static KeyedBlock Read(SchemaDraft draft, YamlMapping mapping, string owner, IReadOnlyList<string> keys)
    {
        KeyedBlock block = Sort(mapping, keys);
        foreach (YamlPair pair in block.Others)
        {
            draft.Report(TimelineFileFindings.UnknownKey(draft.PlaceOf(pair.Key), pair.Key.Value, owner, keys));
            if (block.Adopt(pair, keys))
                continue;
            block.UnreadKeys++;
            draft.GiveUpOnAllIn(pair.Value);
        }

        return block;
    }

    /// <summary>Reads a pair as a known key that does not stand there itself; false where it does.</summary>
    public bool AdoptAs(string key, YamlPair pair)
    {
        if (_pairs.ContainsKey(key))
            return false;
        _pairs.Add(key, pair);
        return true;
    }

    /// <summary>Reads a pair as the known key that it nearly is; false where it is near to none.</summary>
    public bool Adopt(YamlPair pair, IReadOnlyList<string> keys)
    {
        string? counterpart = ForeignKeys.CounterpartOf(pair.Key.Value);
        if ((keys.Contains(counterpart) ? counterpart : NearestName.Of(pair.Key.Value, keys)) is not { } nearest)
            return false;
        if (!_pairs.ContainsKey(nearest))
            _pairs.Add(nearest, pair);
        return true;
    }
}
