using Dateline.Language.Schema.Drafts;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Schema.Blocks;

/// <summary>Reads what stands behind a key of the timeline file in the shape that the key asks for.</summary>
internal static class Values
{
    /// <summary>A text that is not empty; null where there is none, or something else (which is reported).</summary>
    public static string? Text(SchemaDraft draft, YamlPair? pair)
    {
        if (pair is null)
            return null;
        if (pair.Value is YamlScalar text)
            return text.Value.Length == 0 ? null : text.Value;
        Misshaped(draft, pair, "a text");
        return null;
    }

    /// <summary>What a name means, as people read it.</summary>
    public static string? Doc(SchemaDraft draft, YamlPair? pair)
    {
        if (pair?.Value is YamlScalar words)
            draft.Schema.Docs.Add(words);
        return Text(draft, pair);
    }

    /// <summary><c>yes</c> or <c>no</c>; null where it is absent or neither (which is reported).</summary>
    public static bool? Flag(SchemaDraft draft, YamlPair? pair)
    {
        if (pair is null)
            return null;
        switch ((pair.Value as YamlScalar)?.Value)
        {
            case "yes" or "true":
                return true;
            case "no" or "false":
                return false;
            default:
                Misshaped(draft, pair, "yes or no");
                return null;
        }
    }

    /// <summary>
    /// Keys with what stands below each; empty where nothing stands there or something else (which is reported, and may
    /// declare anything).
    /// </summary>
    public static IReadOnlyList<YamlPair> Block(SchemaDraft draft, YamlPair? pair, string wanted)
    {
        if (pair is null || IsEmpty(pair.Value))
            return [];
        if (pair.Value is YamlMapping mapping)
            return mapping.Pairs;
        Misshaped(draft, pair, wanted);
        draft.Schema.IsIncomplete = true;
        return [];
    }

    /// <summary>A list of names, each once. Null where it is no list (which is reported).</summary>
    /// <param name="isWhole">Whether every item was a name.</param>
    public static IReadOnlyList<string>? NameList(SchemaDraft draft, YamlPair pair, string wanted, out bool isWhole)
    {
        isWhole = false;
        if (pair.Value is not YamlSequence list)
        {
            // That a line of it cannot be read as it stands has been said.
            if (pair.Value is not YamlScalar { IsMended: true })
                Misshaped(draft, pair, wanted);
            return null;
        }

        isWhole = true;
        var names = new List<string>(list.Items.Count);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (YamlNode item in list.Items)
        {
            if (item is not YamlScalar written)
            {
                draft.Report(TimelineFileFindings.Shape(draft.PlaceOf(item), pair.Key.Value, wanted, Found(item)));
                isWhole = false;
            }
            else if (!NameCheck.Passes(draft, written))
            {
                isWhole = false;
            }
            else if (!seen.Add(written.Value))
            {
                draft.Report(TimelineFileFindings.RepeatedItem(draft.PlaceOf(item), written.Value));
            }
            else
            {
                names.Add(written.Value);
            }
        }

        return names;
    }

    public static bool IsEmpty(YamlNode node) => node is YamlScalar { Value.Length: 0, Style: ScalarStyle.Plain };

    public static void Misshaped(SchemaDraft draft, YamlPair pair, string wanted) => draft.Report(TimelineFileFindings.Shape(
        draft.PlaceOf(IsEmpty(pair.Value) ? pair.Key : pair.Value), pair.Key.Value, wanted, Found(pair.Value)));

    private static string Found(YamlNode node) => node switch
    {
        YamlMapping => "a block of keys",
        YamlSequence => "a list",
        YamlScalar { Value.Length: 0 } => "nothing",
        YamlScalar { Style: ScalarStyle.Block } => "a text of several lines",
        YamlScalar scalar => Diagnostics.Words.Quoted(scalar.Value),
        _ => "something else",
    };
}
