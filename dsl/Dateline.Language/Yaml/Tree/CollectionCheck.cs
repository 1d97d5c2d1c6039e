using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Lines;
using Dateline.Language.Yaml.Nodes;
using Dateline.Language.Yaml.Root;

namespace Dateline.Language.Yaml.Tree;

/// <summary>Looks at each mapping and list that was read for what YAML accepts and its author did not mean.</summary>
internal sealed class CollectionCheck(ReadingLog log, TreeFindings findings)
{
    /// <summary>Up to here names are compared with each other; beyond, they are looked up.</summary>
    private const int FewNames = 12;

    /// <summary>
    /// Nobody describes an entry, a kind or a timeline in more names than that. What is declared is compared with what uses
    /// it in many places, and a few thousand names of each would cost a minute.
    /// </summary>
    public const int MostNames = 500;

    private readonly string _text = log.Text;
    private readonly CommaCheck _commas = new(log, findings);
    private readonly LostEntries _lost = new(log.Text);

    public bool IsUsableKey(YamlScalar key)
    {
        if (key.Style == ScalarStyle.Plain && key.Value == "<<")
            findings.AddUnreadable(RefusedFindings.MergeKey(log.PlaceOf(key.Span)));
        else if (key.Span.Length == 0)
            findings.AddUnreadable(IndentationFindings.NoName(log.PlaceOf(new TextSpan(key.Span.Start, Math.Min(1, _text.Length - key.Span.Start)))));
        else
            return true;
        return false;
    }

    /// <summary>Brackets where a name should stand. Returns whether they are a text that begins with two braces.</summary>
    public bool ReportListAsName(YamlNode node)
    {
        int outer = node.Span.Start - 1;
        int close = outer >= 0 && _text[outer] == '{' ? FlowText.FindClose(_text, outer, _text.Length) : -1;
        if (close < 0)
        {
            findings.AddUnreadable(RefusedFindings.ListAsName(log.PlaceOf(new TextSpan(node.Span.Start, Math.Min(1, node.Span.Length)))));
            return false;
        }

        string text = _text.Substring(outer, close + 1 - outer);
        var quoted = new Patch(new TextSpan(outer, text.Length), Quoting.Quote(text));
        findings.AddUnreadable(TextFindings.TextBehindBracket(
            log.PlaceOf(new TextSpan(outer, 1)), '{', text, log.SafeFix($"Write {quoted.NewText}", quoted)));
        return true;
    }

    public YamlNode Check(YamlNode node, bool isRoot)
    {
        switch (node)
        {
            case YamlMapping mapping:
                if (mapping.IsFlow)
                    node = mapping = _commas.CheckBraces(mapping);
                if (isRoot || mapping.Pairs.Count < 2)
                    return mapping;
                if (mapping.Pairs.Count > MostNames)
                    mapping = WithoutRest(mapping);
                if (_lost.IndexIn(mapping) is > 0 and int next)
                    mapping = WithoutNextEntries(mapping, next);
                CheckNames(mapping);
                return mapping;
            case YamlSequence { IsFlow: true } list:
                _commas.CheckList(list);
                return list;
            default:
                return node;
        }
    }

    /// <summary>
    /// A quoted text whose further lines stand no deeper than its key. Some readers accept it, but the quotation mark
    /// that ends it is another text's beginning.
    /// </summary>
    public bool LeavesItsColumn(YamlScalar scalar, int anchor)
    {
        TextSpan span = scalar.Span;
        int lineEnd = _text.IndexOf('\n', span.Start, span.Length);
        if (lineEnd < 0)
            return false;
        int column = ColumnOf(anchor);
        while (lineEnd >= 0)
        {
            int content = lineEnd + 1;
            while (content < span.End && _text[content] == ' ')
                content++;
            if (content < span.End && _text[content] is not ('\n' or '\r') && content - lineEnd - 1 <= column)
                return true;
            lineEnd = content < span.End ? _text.IndexOf('\n', content, span.End - content) : -1;
        }

        return false;
    }

    /// <summary>Whether a text of several lines has swallowed the next item of its list, which stands deeper.</summary>
    public bool HasItemInText(TextSpan span)
    {
        for (int lineEnd = _text.IndexOf('\n', span.Start, span.Length); lineEnd >= 0; lineEnd = _text.IndexOf('\n', lineEnd + 1, span.End - lineEnd - 1))
        {
            int content = Blanks.Skip(_text, lineEnd + 1, span.End);
            if (content + 1 < span.End && _text[content] == '-' && _text[content + 1] == ' ')
                return true;
        }

        return false;
    }

    /// <summary>The items that were meant: where the names of one begin a second time, the hyphen is missing.</summary>
    public IReadOnlyList<YamlMapping> ItemsIn(YamlMapping item)
    {
        int begin = IndexOfSecondItem(item);
        if (begin < 0)
            return [item];
        YamlScalar name = item.Pairs[begin].Key;
        findings.AddUnreadable(IndentationFindings.MissingHyphen(log.PlaceOf(name.Span), name.Value + ":"));
        return [item.Part(0, begin), .. ItemsIn(item.Part(begin, item.Pairs.Count))];
    }

    private static int IndexOfSecondItem(YamlMapping item)
    {
        for (int i = 2; i + 1 < item.Pairs.Count; i++)
        {
            if (item.Pairs[i].Key.Value == item.Pairs[0].Key.Value)
                return item.Pairs.Skip(i + 1).Any(later => item.Pairs.Take(i).Any(pair => pair.Key.Value == later.Key.Value)) ? i : -1;
        }

        return -1;
    }

    /// <summary>Each entry that follows without its id is said; what it holds is not the entry's above.</summary>
    private YamlMapping WithoutNextEntries(YamlMapping mapping, int next)
    {
        YamlMapping own = mapping.Part(0, next);
        bool isFirst = _lost.IsBelowSettings(mapping);
        while (next > 0)
        {
            YamlMapping lost = mapping.Part(next, mapping.Pairs.Count);
            int further = _lost.IndexIn(lost);
            YamlScalar begin = lost.Pairs[0].Key;
            YamlScalar first = mapping.Find(begin.Value)?.Key ?? mapping.Pairs[0].Key;
            YamlMapping entry = further > 0 ? lost.Part(0, further) : lost;
            Place place = log.PlaceOf(begin.Span);
            findings.AddLostId(LostId.In(
                log,
                isFirst ? SilentFindings.MissingId(place) : SilentFindings.MissingId(place, begin.Value, log.PlaceOf(first.Span)),
                (entry.Find(RootCheck.FieldOfEveryEntry)?.Value as YamlScalar)?.Value,
                (entry.Find(LostId.NameField)?.Value as YamlScalar)?.Value,
                begin.Span.Start));
            (mapping, next, isFirst) = (lost, further, false);
        }

        return own;
    }

    private YamlMapping WithoutRest(YamlMapping mapping)
    {
        findings.AddUnreadable(UnreadableFindings.TooMany(log.PlaceOf(mapping.Pairs[MostNames].Key.Span), mapping.Pairs.Count, MostNames));
        return new YamlMapping([.. mapping.Pairs.Take(MostNames)], mapping.Span, mapping.IsFlow);
    }

    private int ColumnOf(int offset)
    {
        int start = offset;
        while (start > 0 && _text[start - 1] is not ('\n' or '\r'))
            start--;
        return offset - start;
    }

    /// <summary>
    /// Several names in a row that stand a second time are one mistake: an entry or an item lost the line that begins it.
    /// </summary>
    private void CheckNames(YamlMapping mapping)
    {
        if (mapping.Pairs.Count > FewNames)
        {
            CheckManyNames(mapping);
            return;
        }

        bool wasRepeated = false;
        for (int i = 1; i < mapping.Pairs.Count; i++)
        {
            string name = mapping.Pairs[i].Key.Value;
            int first = 0;
            while (!string.Equals(mapping.Pairs[first].Key.Value, name, StringComparison.Ordinal))
                first++;
            if (first < i && !wasRepeated)
                ReportRepeated(mapping, mapping.Pairs[first], mapping.Pairs[i]);
            wasRepeated = first < i;
        }
    }

    private void CheckManyNames(YamlMapping mapping)
    {
        var first = new Dictionary<string, YamlPair>(mapping.Pairs.Count, StringComparer.Ordinal);
        bool wasRepeated = false;
        foreach (YamlPair pair in mapping.Pairs)
        {
            bool isRepeated = first.TryGetValue(pair.Key.Value, out YamlPair? earlier);
            if (!isRepeated)
                first.Add(pair.Key.Value, pair);
            else if (!wasRepeated)
                ReportRepeated(mapping, earlier!, pair);
            wasRepeated = isRepeated;
        }
    }

    private void ReportRepeated(YamlMapping mapping, YamlPair first, YamlPair later)
    {
        Place place = log.PlaceOf(later.Key.Span);
        Place earlier = log.PlaceOf(first.Key.Span);
        bool areSame = first.Value is YamlScalar one && later.Value is YamlScalar other && one.Value == other.Value;
        string above = TextAbove(mapping.Pairs[0].Key.Span.Start);
        findings.Add(
            !areSame && above.EndsWith("says:", StringComparison.Ordinal) ? SilentFindings.RepeatedSource(place, later.Key.Value, earlier)
            : !areSame && above.EndsWith("-", StringComparison.Ordinal) ? SilentFindings.RepeatedInItem(place, later.Key.Value, earlier)
            : SilentFindings.RepeatedKey(place, later.Key.Value, earlier));
    }

    /// <summary>What stands before a group of fields: the name that it belongs to, or a hyphen.</summary>
    private string TextAbove(int start)
    {
        int end = start;
        while (end > 0 && _text[end - 1] is ' ' or '\n' or '\r' or '{')
            end--;
        int begin = Math.Max(0, end - "says:".Length);
        return _text.Substring(begin, end - begin);
    }
}
