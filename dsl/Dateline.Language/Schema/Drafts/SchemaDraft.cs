using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Naming;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Yaml;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Schema.Drafts;

/// <summary>A timeline file while it is being read: what was found in it so far, and what was wrong.</summary>
internal sealed class SchemaDraft(YamlDocument document, INameLimits limits)
{
    private readonly List<Finding> _findings = [];
    private readonly Dictionary<KindSymbol, MemberNames> _members = [];

    public YamlDocument Document { get; } = document;

    public INameLimits Limits { get; } = limits;

    public TimelineSchema Schema { get; } = new(document.File) { Written = document.Root };

    /// <summary>Everything that the text of a type may name.</summary>
    public TypeTable Types { get; } = new();

    public Dictionary<string, SeriesSymbol> Series { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<Finding> Findings => _findings;

    public Place PlaceOf(TextSpan span) => Document.File.PlaceOf(span);

    public Place PlaceOf(YamlNode node) => PlaceOf(FocusOf(node));

    public void Report(Finding finding) => _findings.Add(finding);

    /// <summary>Reads something, and takes back what was found where that fails.</summary>
    public bool Tries(Func<bool> read)
    {
        int count = _findings.Count;
        if (read())
            return true;
        _findings.RemoveRange(count, _findings.Count - count);
        return false;
    }

    /// <summary>The names that a kind's fields and series take, one kind at a time.</summary>
    public MemberNames MembersOf(KindSymbol kind)
    {
        if (!_members.TryGetValue(kind, out MemberNames? members))
            _members.Add(kind, members = MemberNames.OfKind(this, kind));
        return members;
    }

    /// <summary>The declaration of this name is at fault and somebody said so: who uses the name is not at fault.</summary>
    public void GiveUpOn(string name) => Schema.UnreadableNames.Add(name);

    /// <summary>What stands under a key that nobody knows may declare each name in it.</summary>
    public void GiveUpOnAllIn(YamlNode node)
    {
        if (node is YamlMapping mapping)
        {
            foreach (YamlPair pair in mapping.Pairs)
            {
                GiveUpOn(pair.Key.Value);
                GiveUpOnAllIn(pair.Value);
            }
        }
        else if (node is YamlSequence list)
        {
            foreach (YamlNode item in list.Items)
            {
                if (item is YamlScalar name)
                    GiveUpOn(name.Value);
                else
                    GiveUpOnAllIn(item);
            }
        }
    }

    /// <summary>Where a node of many lines is pointed at: its first key or its first item.</summary>
    private static TextSpan FocusOf(YamlNode node) => node switch
    {
        YamlMapping { Pairs.Count: > 0 } mapping => mapping.Pairs[0].Key.Span,
        YamlSequence { IsFlow: false, Items.Count: > 0 } sequence => FocusOf(sequence.Items[0]),
        _ => node.Span,
    };
}
