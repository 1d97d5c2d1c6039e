using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Blocks;
using Dateline.Language.Schema.Drafts;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Schema.Types;

/// <summary>Reads the text of one type: <c>list of person</c>, <c>estimate of count</c>, <c>one of open | closed</c>, <c>change of ceiling on mission</c>, <c>text?</c>.</summary>
internal sealed class TypeReader
{
    private const int MostLists = 4;

    private readonly SchemaDraft _draft;
    private readonly TypeSite _site;
    private readonly YamlScalar _scalar;
    private TextSpan _seriesSpan;
    private TextSpan _onSpan;

    private TypeReader(SchemaDraft draft, TypeSite site, YamlScalar scalar)
    {
        _draft = draft;
        _site = site;
        _scalar = scalar;
    }

    /// <summary>Null where it cannot be read; somebody has then said why.</summary>
    public static TypeReading? Read(SchemaDraft draft, YamlScalar text, TypeSite site)
    {
        var words = TypeWords.Of(text.Value);
        if (words.IsEmpty)
        {
            draft.Report(TypeFindings.MissingType(draft.PlaceOf(site.Name), site.Name.Value));
            return null;
        }

        bool isOptional = words.EndsInQuestionMark;
        var reader = new TypeReader(draft, site, text);
        FieldType? type = null;
        bool Reads() => (type = reader.Read(isOptional ? words.WithoutQuestionMark : words, lists: 0)) is not null;
        // What is wrong with the text itself has been said, and what it was meant to be shows when that is repaired.
        _ = text.IsMended ? draft.Tries(Reads) : Reads();
        if (type is ListType { IsSet: false } && isOptional)
            draft.Report(TypeFindings.OptionalList(draft.PlaceOf(text.SpanOf(words.End - 1, 1))));
        return type is null
            ? null
            : new TypeReading(type, isOptional || type is ListType { IsSet: false }) { SeriesSpan = reader._seriesSpan, OnSpan = reader._onSpan };
    }

    private FieldType? Read(TypeWords words, int lists)
    {
        if (words.TryTakePhrase("list", "of", out TypeWords element))
            return ReadList(words, element, lists + 1);
        if (words.TryTakePhrase("set", "of", out TypeWords member))
            return ReadSet(words, member, lists);
        if (words.TryTakePhrase("change", "of", out TypeWords change))
            return lists == 0 ? ReadChange(words, change) : Refused(TypeFindings.ListOfChanges(PlaceOf(words)));
        if (words.TryTakePhrase("estimate", "of", out TypeWords number))
            return ReadEstimate(words, number);
        if (words.TryTakePhrase("one", "of", out TypeWords options))
            return ReadChoiceInPlace(words, options);
        if (words.Count > 1)
            return Refused(TypeFindings.Malformed(PlaceOf(words), words.Text, MisreadAs(words)));
        return ReadName(words);
    }

    private ListType? ReadList(TypeWords words, TypeWords element, int lists)
    {
        if (element.IsEmpty)
            Refused(TypeFindings.Malformed(PlaceOf(words), words.Text, "after \"list of\" comes a type, such as text"));
        else if (lists > MostLists)
            Refused(TypeFindings.TooDeep(PlaceOf(words), MostLists));
        else if (Read(element, lists) is { } type)
            return new ListType(type);
        return null;
    }

    private ListType? ReadSet(TypeWords words, TypeWords member, int lists)
    {
        if (member.IsEmpty)
            Refused(TypeFindings.Malformed(PlaceOf(words), words.Text, "after \"set of\" comes what can join and leave, such as a kind of entity"));
        else if (!_site.IsSeries || lists > 0)
            Refused(SetTypeFindings.OutsideSeries(PlaceOf(words), words.Text, member.Text));
        else if (Read(member, lists + 1) is { } type)
            return ListType.MayBeSetOf(type) ? ListType.SetOf(type) : (ListType?)Refused(SetTypeFindings.OfOther(PlaceOf(words), words.Text, type.Name));
        return null;
    }

    private ScalarType? ReadEstimate(TypeWords words, TypeWords number)
    {
        if (number.Count == 1 && ReadName(number) is var type && (type is null || (type as ScalarType)?.Estimate is not null))
            return (type as ScalarType)?.Estimate;
        Refused(TypeFindings.Malformed(PlaceOf(words), words.Text, "after \"estimate of\" comes count, integer or number"));
        return null;
    }

    private ChangeType? ReadChange(TypeWords words, TypeWords change)
    {
        if (change.Count is not (1 or 3) || (change.Count == 3 && change[1].Text != "on"))
        {
            Refused(TypeFindings.Malformed(PlaceOf(words), words.Text, "write change of SERIES, or change of SERIES on FIELD"));
            return null;
        }

        string name = change[0].Text;
        _seriesSpan = SpanOf(change[0]);
        if (!_site.IsInEvent)
        {
            Refused(TypeFindings.ChangeOutsideEvent(PlaceOf(words), words.Text));
            return null;
        }

        if (!_draft.Series.TryGetValue(name, out SeriesSymbol? series))
        {
            if (!_draft.Schema.IsLost(name))
                Undeclared(name, DeclaredChangeFindings.UnknownSeries(_draft.PlaceOf(_seriesSpan), name, [.. _draft.Series.Keys]));
            return null;
        }

        _onSpan = change.Count == 3 ? SpanOf(change[2]) : default;
        return new ChangeType(series, change.Count == 3 ? change[2].Text : null);
    }

    private ChoiceType? ReadChoiceInPlace(TypeWords words, TypeWords options)
    {
        var names = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var called = new OptionNames(_draft);
        bool isWhole = true;
        foreach (TypeWords option in options.SplitAt('|'))
        {
            if (option.Count != 1)
            {
                Refused(TypeFindings.Malformed(PlaceOf(words), words.Text, "write the names with | between them, one of open | closed"));
                return null;
            }

            bool isName = NameCheck.Passes(_draft, option.Text, SpanOf(option));
            if (isName && !seen.Add(option.Text))
                _draft.Report(TimelineFileFindings.RepeatedItem(PlaceOf(option), option.Text));
            else if (isName && called.TryTake(option.Text, () => PlaceOf(option)))
                names.Add(option.Text);
            else
                isWhole = false;
        }

        return isWhole
            ? new ChoiceType(new ChoiceSymbol(words.Text, names)
            {
                Place = PlaceOf(words),
                IsInPlace = true,
            })
            : null;
    }

    private FieldType? ReadName(TypeWords word)
    {
        string name = word.Text;
        if (_draft.Types.Find(name) is { } type)
            return type;
        if (name == BuiltIns.AsOf.Name)
            return Refused(TypeFindings.Observation(PlaceOf(word)));
        if (_draft.Schema.IsLost(name))
            return null;
        if (ForeignTypeNames.ElementOf(name) is { } element)
            return Refused(TypeFindings.Malformed(PlaceOf(word), name, $"a list is written list of {element}"));
        if (_site.IsInEvent && _draft.Series.ContainsKey(name))
            return Refused(TypeFindings.SeriesAsType(PlaceOf(word), name));
        Undeclared(name, TypeFindings.UnknownType(PlaceOf(word), name, ForeignTypeNames.CounterpartOf(name), [.. _draft.Types.Names]));
        return null;
    }

    /// <summary>What somebody who writes several words that are no type probably wanted.</summary>
    private string MisreadAs(TypeWords words)
    {
        string[] single = words.Text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        string[] types = [.. single.Where(word => _draft.Types.Find(word) is not null)];
        if (single.Contains("optional") && types.Length == 1)
            return $"an optional type ends in a question mark: {types[0]}?";
        if (single[0] is "a" or "an" or "the" && types.Length == 1)
            return $"write {types[0]} alone";
        if (words.Text.Contains('|') || words.Text.Contains(','))
            return "a choice of names is written one of open | closed";
        if (words[0].Text is "list" or "set" or "change" or "one" or "estimate")
            return $"after \"{words[0].Text}\" comes \"of\"";
        if (words[0].Text is "optional")
            return "an optional type ends in a question mark, such as text?";
        if (types.Length == single.Length)
            return $"a field has one type. Write {Words.List(types, lastWord: "or")}";
        return "it is one word, or begins with list of, one of, estimate of or change of";
    }

    /// <summary>It is said of every type that names it (and joined at the first), and of no entry and no rule.</summary>
    private void Undeclared(string name, Finding finding)
    {
        _draft.Report(finding);
        _draft.Schema.UndeclaredNames.Add(name);
    }

    private FieldType? Refused(Finding finding)
    {
        _draft.Report(finding);
        return null;
    }

    private TextSpan SpanOf(TypeWords words) => _scalar.SpanOf(words.Start, words.End - words.Start);

    private Place PlaceOf(TypeWords words) => _draft.PlaceOf(SpanOf(words));
}
