using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Diagnostics;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Binding.Entries;

/// <summary>
/// The part of a file that holds its settings: the one block <c>file:</c>. Settings that stand elsewhere are reported, and
/// read as what they were meant to be, so that no entry misses them.
/// </summary>
internal sealed class FileBlocks(BindingContext context)
{
    /// <summary>Everything about a file stands under this one name, which is therefore no id.</summary>
    internal const string FileKey = "file";

    private readonly HashSet<YamlPair> _written = [];
    private readonly List<YamlPair> _settings = [];

    /// <summary>Each block as if it stood under <c>file:</c>.</summary>
    public IReadOnlyList<YamlPair> Settings => _settings;

    public static FileBlocks In(BindingContext context, YamlMapping root)
    {
        var blocks = new FileBlocks(context);
        YamlScalar? first = null;
        foreach (YamlPair pair in root.Pairs)
        {
            if (pair.Key.Value != FileKey)
            {
                blocks.TakeMisplaced(pair, root);
                continue;
            }

            if (first is not null)
                context.Report(FileFindings.Twice(context.PlaceOf(pair.Key.Span), context.PlaceOf(first.Span)));
            first ??= pair.Key;
            blocks.Take(pair, pair);
        }

        return blocks;
    }

    /// <summary>Whether something at the top level is such a block, and no entry.</summary>
    public bool Hold(YamlPair pair) => _written.Contains(pair);

    private void TakeMisplaced(YamlPair pair, YamlMapping root)
    {
        if (pair.Value is not YamlMapping { Pairs.Count: > 0 } values || context.Schema.FieldsNamed(FileSettings.DefaultsKey).Count > 0)
            return;
        if (AreSettings(pair.Key.Value, values))
        {
            context.Report(FileFindings.OtherName(context.PlaceOf(pair.Key.Span), pair.Key.Value, mayBeEdited: root.Find(FileKey) is null));
            Take(pair, pair);
        }
        else if (pair.Key.Value == FileSettings.DefaultsKey && AreFields(values, root))
        {
            context.Report(FileFindings.DefaultsOutside(context.PlaceOf(pair.Key.Span)));
            Take(pair, new YamlPair(pair.Key, new YamlMapping([pair], pair.Value.Span, isFlow: false)));
        }
    }

    private void Take(YamlPair written, YamlPair settings)
    {
        _written.Add(written);
        _settings.Add(settings);
    }

    /// <summary>An entry may have an <c>except</c> of its own, but never <c>defaults</c>.</summary>
    private static bool AreSettings(string name, YamlMapping values)
    {
        bool hasDefaults = false;
        for (int i = 0; i < values.Pairs.Count; i++)
        {
            YamlPair value = values.Pairs[i];
            if (!FileSettings.Keys.Contains(value.Key.Value))
                return false;
            hasDefaults |= value.Key.Value == FileSettings.DefaultsKey;
        }

        return hasDefaults || NearestName.Of(name, [FileKey]) is not null;
    }

    /// <summary>One that says its kind is an entry with an unlucky id, unless others lean on it for theirs.</summary>
    private bool AreFields(YamlMapping values, YamlMapping root)
    {
        foreach (YamlPair value in values.Pairs)
        {
            if (value.Key.Value == EntryBinder.KindKey ? !SomeLackKind(root) : context.Schema.FieldsNamed(value.Key.Value).Count == 0)
                return false;
        }

        return true;
    }

    private static bool SomeLackKind(YamlMapping root) =>
        root.Pairs.Any(pair => pair.Key.Value is not (FileKey or FileSettings.DefaultsKey) && pair.Value is YamlMapping { Pairs.Count: > 0 } fields && fields.Find(EntryBinder.KindKey) is null);
}
