using System.Globalization;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Fields;
using Dateline.Language.Rules.Blocks;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Rules.Examples;

/// <summary>
/// Reads an example. Its keys are paths as the rule writes them: <c>ceiling</c> is a field of the entry, <c>answers.date</c> one of the entry that it
/// refers to, <c>mission.ceiling</c> a series just before it, <c>holder.to.born</c> a field of who holds it from then on. Of a list whose items the rule reads
/// further, each item is a group of such keys: <c>witnesses: [{ born: 1900 }]</c>.
/// </summary>
internal sealed class ExampleBuilder(RuleBlock block, RuleTarget target)
{
    private readonly BindingContext _context = new(block.Schema.File, SchemaTable.Of(block.Schema), ValueReading.Instance) { TakesTextsAsTheyAre = true };
    private readonly ExampleKeys _keys = new(block, target);
    private readonly ExamplePart _subject = new(ExampleWorldBuilder.SubjectId, null);
    private bool _isWhole = true;
    private string _id = ExampleWorldBuilder.SubjectId;

    /// <summary>Gives the entry an id of its own.</summary>
    public void Name(YamlPair pair)
    {
        if (pair.Value is YamlScalar { Value: var id } && Names.IsName(id))
        {
            _id = id;
            return;
        }

        _isWhole = false;
        block.Report(ExampleFindings.NoId(block.PlaceOfValue(pair), (pair.Value as YamlScalar)?.Value ?? ""));
    }

    public void Add(YamlPair pair) => Add(_subject, null, pair);

    /// <summary>Null where a value could not be read; its finding has been reported.</summary>
    public ExampleWorld? Build()
    {
        block.Report(_context.Findings);
        return _isWhole && _context.Findings.Count == 0 ? new ExampleWorldBuilder(block, DeclaredDefaults.Of(_context.Schema), _id).Build(_subject, target.Kind) : null;
    }

    /// <param name="list">The list of which the part is an item; null for the entry that the rule is asked of.</param>
    private void Add(ExamplePart part, ExampleKey? list, YamlPair pair)
    {
        int start = list?.Path.Steps.Count ?? 0;
        if (_keys.Read(pair.Key, list) is not { } key)
        {
            _isWhole = false;
            return;
        }

        PathExpression path = key.Path;
        if (key.ListWithin(start) is > 0 and int through)
        {
            Refuse(pair, path, through, start);
            return;
        }

        for (int i = start; ; i++)
        {
            ExampleValue value = part.At(path.Steps[i], NameOf(part, path, i + 1));
            if (i + 1 < path.Steps.Count && path.Steps[i + 1] is ChangeHalfStep half)
            {
                i++;
                value = value.At(half, $"{value.Name}.{(half.Half == ChangeHalf.From ? "from" : "to")}");
            }

            if (i + 1 == path.Steps.Count)
            {
                Read(value, key, pair, start);
                return;
            }

            part = value.Behind ??= new ExamplePart(value.Name, key.TypeAt(i));
        }
    }

    /// <summary>The way there, by way of the item at hand: two items lead to two entries.</summary>
    private string NameOf(ExamplePart part, PathExpression path, int length) => ReferenceEquals(part, _subject)
        ? PathPrefixes.TextOf(path, length)
        : part.Name + PathPrefixes.TextOf(path, length).Substring(PathPrefixes.TextOf(path, length - 1).Length);

    private void Read(ExampleValue value, ExampleKey key, YamlPair pair, int start)
    {
        if (key.ItemType is { } ofItem && pair.Value is YamlSequence items && (key.Symbol is null || items.Items.Any(item => IsGroup(item, key.Type))))
        {
            value.Items = [.. items.Items.Select((item, index) => ReadItem($"{value.Name} {(index + 1).ToString(CultureInfo.InvariantCulture)}", ofItem, key, item))];
            return;
        }

        if (key.Symbol is not { } symbol)
        {
            Refuse(pair, key.Path, key.Path.Steps.Count, start);
            return;
        }

        value.Stated = FieldBinder.Bind(_context, symbol, pair).Value;
        _isWhole &= value.Stated is not FaultyValue;
    }

    private ExampleValue ReadItem(string name, FieldType ofItem, ExampleKey list, YamlNode node)
    {
        var item = new ExampleValue(null, name);
        if (!IsGroup(node, list.Type))
        {
            item.Stated = _context.For(list.Symbol, () => ValueReader.Read(_context, node, ofItem));
            _isWhole &= item.Stated is not FaultyValue;
            return item;
        }

        item.Behind = new ExamplePart(name, ofItem);
        foreach (YamlPair pair in ((YamlMapping)node).Pairs)
            Add(item.Behind, list, pair);
        return item;
    }

    /// <summary>A group of what the rule reads of an item; a place in a source and a distance from an event are values of their own.</summary>
    private static bool IsGroup(YamlNode node, FieldType type) => node is YamlMapping group && !ReferenceGroups.Recognizes(type, group);

    /// <param name="length">How many steps of the path lead to the list.</param>
    private void Refuse(YamlPair pair, PathExpression path, int length, int start)
    {
        _isWhole = false;
        string whole = PathPrefixes.TextOf(path, length);
        string list = start == 0 ? whole : whole.Substring(PathPrefixes.TextOf(path, start).Length + 1);
        string behind = length < path.Steps.Count ? path.Text.Substring(whole.Length + 1) : "…";
        block.Report(ExampleFindings.ItemsAreGroups(block.PlaceOf(length < path.Steps.Count ? pair.Key : pair.Value), list, behind));
    }
}
