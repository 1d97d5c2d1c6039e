using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Blocks;
using Dateline.Language.Text;
using Dateline.Language.Yaml;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Schema.Sections;

/// <summary>
/// A section that is indented, so that it reads as a part of the one above: <c>series:</c> below <c>entities:</c>. Its lines
/// are read as the section that they are, and nothing is missed elsewhere.
/// </summary>
internal sealed class SunkenSections
{
    /// <summary>Below each of them stand names, and below these something else again.</summary>
    private static readonly string[] Sections = ["choices", "records", "entities", "series", "events", "rules", "queries"];

    private static readonly string[] KeysOfKinds = ["doc", "plural", "is", "fields"];

    private readonly YamlDocument _document;
    private readonly Action<Finding> _report;
    private readonly List<YamlPair> _root;

    private SunkenSections(YamlDocument document, Action<Finding> report)
    {
        _document = document;
        _report = report;
        _root = [.. document.Root.Pairs];
    }

    /// <summary>The top of a timeline file, with each section where it belongs.</summary>
    public static YamlMapping Raise(YamlDocument document, Action<Finding> report)
    {
        var sections = new SunkenSections(document, report);
        bool isRaised = false;
        for (int i = 0; i < sections._root.Count; i++)
            isRaised |= sections.RaiseFrom(i);
        return isRaised ? new YamlMapping([.. sections._root], document.Root.Span, isFlow: false) : document.Root;
    }

    /// <summary>What stands below a section that is raised may hold the next.</summary>
    private bool RaiseFrom(int index)
    {
        if (!Sections.Contains(_root[index].Key.Value) || _root[index].Value is not YamlMapping { IsFlow: false } names)
            return false;
        for (int i = 0; i < names.Pairs.Count; i++)
        {
            YamlPair pair = names.Pairs[i];
            bool hasMoreBelow = i + 1 < names.Pairs.Count;
            if (IsSection(pair, hasMoreBelow))
            {
                Raise(index, pair, names.Pairs.Take(i), names.Pairs.Skip(i + 1));
                return true;
            }

            // Deeper still, it is the last line below a name, and what it declares stands beside that name.
            if (hasMoreBelow && pair.Value is YamlMapping { IsFlow: false } below && below.Pairs.LastOrDefault() is { } last && IsEmpty(last.Value) && IsSection(last, hasMoreBelow))
            {
                YamlPair owner = new(pair.Key, Block(pair.Key, below.Pairs.Take(below.Pairs.Count - 1)));
                Raise(index, last, names.Pairs.Take(i).Append(owner), names.Pairs.Skip(i + 1));
                return true;
            }
        }

        return false;
    }

    private void Raise(int index, YamlPair sunken, IEnumerable<YamlPair> before, IEnumerable<YamlPair> behind)
    {
        YamlPair owner = _root[index];
        _root[index] = new YamlPair(owner.Key, Block(owner.Key, before)) { IsDamaged = owner.IsDamaged };
        YamlNode content = IsEmpty(sunken.Value) ? Block(sunken.Key, behind) : sunken.Value;
        _root.Insert(index + 1, new YamlPair(sunken.Key, content) { IsDamaged = owner.IsDamaged });
        _report(TimelineFileFindings.SunkenSection(_document.File, sunken.Key, owner.Key.Value));
    }

    /// <summary>A kind may have such a name, if it has what kinds have.</summary>
    private bool IsSection(YamlPair pair, bool hasMoreBelow)
    {
        if (!Sections.Contains(pair.Key.Value) || _root.Exists(other => other.Key.Value == pair.Key.Value))
            return false;
        return IsEmpty(pair.Value)
            ? hasMoreBelow
            : !hasMoreBelow && pair.Value is YamlMapping { IsFlow: false } declared && declared.Pairs.All(name => name.Value is YamlMapping or YamlSequence && !KeysOfKinds.Contains(name.Key.Value));
    }

    private static bool IsEmpty(YamlNode value) => value is YamlScalar { Style: ScalarStyle.Plain, Span.Length: 0 };

    private static YamlNode Block(YamlScalar key, IEnumerable<YamlPair> pairs)
    {
        YamlPair[] below = [.. pairs];
        return below.Length == 0
            ? new YamlScalar("", new TextSpan(key.Span.End, 0), ScalarStyle.Plain)
            : new YamlMapping(below, TextSpan.FromBounds(below[0].Key.Span.Start, below[below.Length - 1].Value.Span.End), isFlow: false);
    }
}
