using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Yaml;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;

namespace Dateline.Language.Binding.Context;

/// <summary>What the readers of one file share: where they are, and where their findings go.</summary>
/// <param name="values">Reads a text by any type.</param>
/// <param name="ofText">What was found in the text itself; none where it is not read here.</param>
internal sealed class BindingContext(FileMap file, SchemaTable schema, IValueReading values, IReadOnlyList<Finding>? ofText = null)
{
    private readonly HashSet<Finding> _replaced = [];
    private Dictionary<int, Finding>? _ofQuotes;
    private HashSet<int>? _missingSpaces;
    private int[]? _endsOfQuotes;
    private HashSet<int>? _ofTexts;
    private List<Finding> _findings = [];
    private int _asides;

    public FileMap File { get; } = file;

    public SchemaTable Schema { get; } = schema;

    public IValueReading Values { get; } = values;

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Names in place of ids, for Linking to say whose they are.</summary>
    public List<UnreadName> UnreadNames { get; } = [];

    /// <summary>Findings that offer ids, for Linking to say whether they lead to entries.</summary>
    public List<OfferedIds> OfferedIds { get; } = [];

    /// <summary>Changes of which neither half could be read.</summary>
    public List<FaultyChange> FaultyChanges { get; } = [];

    /// <summary>What entries leave out: each has its finding.</summary>
    public List<LeftOut> LeftOut { get; } = [];

    /// <summary>Values without the names of their fields.</summary>
    public IReadOnlyList<LostHead> LostHeads { get; init; } = [];

    /// <summary>Where a value with a comma needs quotes.</summary>
    public PlacesInBraces InBraces { get; init; } = new(null);

    /// <summary>Where the value stands that is being read.</summary>
    public ValuePosition Position { get; set; }

    /// <summary>The entry that is being read, and its field: what a finding is about. Empty outside of them.</summary>
    public string EntryId { get; set; } = "";

    /// <summary>A line of the entry could not be read: what is absent from it may have stood there.</summary>
    public bool IsEntryDamaged { get; set; }

    public string FieldName { get; set; } = "";

    /// <summary>The field that is being read, also one of a record in a field; null outside of them, and where nothing is asked beyond the type.</summary>
    public FieldSymbol? Symbol { get; set; }

    /// <summary>The word <c>value</c> of the long form whose value is being read; empty outside of one.</summary>
    public TextSpan KeyOfValue { get; set; }

    /// <summary>The value is all that its list holds.</summary>
    public bool IsOnlyItem { get; set; }

    /// <summary>The list in which the value stands; null where it stands in none.</summary>
    public ListInReading? List { get; set; }

    /// <summary>The long form and the timeline file say what they mean: a text such as "none" is one.</summary>
    public bool TakesTextsAsTheyAre { get; set; }

    /// <summary>It is what a source reports, whatever that is.</summary>
    public bool IsReport { get; set; }

    /// <summary>A number may stand there that is partly known, whatever the field takes: what a source says may be vaguer. A list has exact items, with and without its brackets.</summary>
    public bool TakesEstimates => IsReport && Position is (ValuePosition.Says or ValuePosition.BeforeArrow or ValuePosition.AfterArrow) && Symbol?.Type is not ListType;

    /// <summary>A text is read only to see whether it could be: what would be said of it is not said, and nothing is offered.</summary>
    public bool IsTrying { get; private set; }

    /// <summary>Where the value stands that is being read, for what may be written there instead.</summary>
    public ValueSite Site => new(Position, Symbol?.Name ?? FieldName, IsOnlyItem, Symbol is { IsOptional: false, Type: not ListType })
    {
        IsOfSet = Symbol?.Type is ListType { IsSet: true } or ChangeType { Series.Type: ListType },
        IsInChange = Symbol?.Type is ChangeType,
    };

    /// <summary>The kind of the entry that is being read; null where it has none.</summary>
    public KindTable? Kind { get; set; }

    /// <summary>Fields of the entry that stand in the long form of another one, a step too deep.</summary>
    public List<string> SlippedFields { get; } = [];

    /// <summary>Texts behind a comment sign that may be a part of a change, by where the text before the sign ends.</summary>
    public IReadOnlyDictionary<int, HiddenText> ChangesInComments { get; init; } = Yaml.ChangesInComments.None;

    /// <summary>What a comment hides behind a text that ends here, and where it ends; null where nothing that may be a part of a change.</summary>
    public (string Text, int End)? HiddenBehind(int end) =>
        !IsTrying && ChangesInComments.TryGetValue(end, out HiddenText? hidden) ? (hidden.Text, hidden.End) : null;

    public Place PlaceOf(TextSpan span) => File.PlaceOf(span);

    /// <returns>The finding with what it is about.</returns>
    public Finding Report(Finding finding)
    {
        if (finding.Subject.Length == 0)
            finding = finding with { Subject = FieldName.Length == 0 || EntryId.Length == 0 ? EntryId : Words.FieldOf(EntryId, FieldName) };
        _findings.Add(finding);
        return finding;
    }

    /// <summary>Says one thing in place of several that follow from it, where the first of them stood.</summary>
    /// <param name="begin">The number of findings before the first of them.</param>
    public void Join(int begin, IReadOnlyCollection<Finding> several, Finding one)
    {
        var joined = new HashSet<Finding>(several, ByReference<Finding>.Instance);
        int at = _findings.FindIndex(begin, joined.Contains);
        _findings.RemoveAll(joined.Contains);
        _findings.Insert(at, one with { Subject = EntryId });
    }

    /// <summary>What was found in the text itself, without what is said better here.</summary>
    public IEnumerable<Finding> FindingsOfText => _replaced.Count == 0 ? ofText ?? [] : (ofText ?? []).Where(finding => !_replaced.Contains(finding));

    /// <summary>Whether a value that begins here has a fault as a text: that nothing is left of it has been said then.</summary>
    public bool IsFaultyText(TextSpan value) =>
        (_ofTexts ??= [.. (ofText ?? []).Select(finding => finding.Place.Span.Start)]).Contains(value.Start);

    /// <summary>Whether a line within a stretch is neither a field nor an item, and a finding has said so: what is missed may be meant by it.</summary>
    public bool IsUnreadIn(TextSpan span) =>
        IsEntryDamaged && (ofText ?? []).Any(finding => IndentationFindings.IsStrayText(finding) && finding.Place.Span.Start > span.Start && finding.Place.Span.Start < span.End);

    /// <summary>Whether a quotation ends inside of a value: what was meant by the rest of it is asked first.</summary>
    public bool EndsQuoteIn(TextSpan value)
    {
        _endsOfQuotes ??= [.. (ofText ?? []).Where(TextFindings.EndsQuoteEarly).Select(finding => finding.Place.Span.Start).OrderBy(start => start)];
        int found = Array.BinarySearch(_endsOfQuotes, value.Start);
        int next = found < 0 ? ~found : found;
        return next < _endsOfQuotes.Length && _endsOfQuotes[next] < value.End;
    }

    /// <summary>Takes back the finding that a quotation ends inside of a value, for another one to be reported.</summary>
    /// <returns>Whether there was one, and whether what is reported here will be seen.</returns>
    public bool ReplacesQuoteIn(TextSpan value) =>
        _asides == 0 && EndsQuoteIn(value)
        && (ofText ?? []).FirstOrDefault(finding => TextFindings.EndsQuoteEarly(finding) && finding.Place.Span.Start >= value.Start && finding.Place.Span.Start < value.End) is { } early
        && _replaced.Add(early);

    /// <summary>Whether a value that begins here is too close to the sign before it to be read as one.</summary>
    public bool LacksSpaceBefore(TextSpan value) =>
        (_missingSpaces ??= [.. (ofText ?? []).SelectMany(IndentationFindings.MissingSpaces)]).Contains(value.Start);

    /// <summary>Says something in place of what was found in the text, where more is known here.</summary>
    public void Replace(Finding ofText, Finding better)
    {
        if (_asides == 0 && _replaced.Add(ofText))
            Report(better);
    }

    /// <summary>Takes back the finding that asks for quotes around a value, for another one to be reported.</summary>
    /// <returns>Whether there was one, and whether what is reported here will be seen.</returns>
    public bool Replaces(TextSpan value)
    {
        if (_asides > 0)
            return false;
        if (_ofQuotes is null)
        {
            _ofQuotes = [];
            foreach (Finding finding in (ofText ?? []).Where(finding => TextFindings.IsAboutItsBeginning(finding) || TextFindings.IsAboutItsColon(finding)))
                _ofQuotes[finding.Place.Span.Start] = finding;
        }

        for (int at = value.Start; _ofQuotes.Count > 0 && at < value.End; at++)
        {
            bool isAboutValue = _ofQuotes.TryGetValue(at, out Finding? found) && (at == value.Start || TextFindings.IsAboutItsColon(found!));
            if (isAboutValue)
                return _replaced.Add(found!);
        }

        return false;
    }

    /// <summary>Reports that a value could not be read, and stands in for it.</summary>
    public FaultyValue Fault(TextSpan span, Finding finding)
    {
        Report(finding);
        return new FaultyValue(span);
    }

    /// <summary>Reads a value that stands in this position.</summary>
    public T At<T>(ValuePosition position, Func<T> read)
    {
        ValuePosition outer = Position;
        Position = position;
        T value = read();
        Position = outer;
        return value;
    }

    /// <summary>Reads a field, whatever is being read around it.</summary>
    public T For<T>(FieldSymbol? symbol, Func<T> read)
    {
        FieldSymbol? outer = Symbol;
        Symbol = symbol;
        T value = read();
        Symbol = outer;
        return value;
    }

    /// <summary>Reads texts as they are: <see cref="TakesTextsAsTheyAre"/>.</summary>
    public T Literally<T>(Func<T> read)
    {
        bool outer = TakesTextsAsTheyAre;
        TakesTextsAsTheyAre = true;
        T value = read();
        TakesTextsAsTheyAre = outer;
        return value;
    }

    /// <summary>Reads something that does not stand in the file, and leaves no trace of it.</summary>
    /// <param name="found">How many findings there would be.</param>
    public T Try<T>(Func<T> read, out int found)
    {
        int names = UnreadNames.Count;
        bool outer = IsTrying;
        IsTrying = true;
        T value = Aside(read, out IReadOnlyList<Finding> findings);
        IsTrying = outer;
        UnreadNames.RemoveRange(names, UnreadNames.Count - names);
        found = findings.Count;
        return value;
    }

    /// <summary>Reads something and holds back what is found there, for the caller to report or to drop.</summary>
    public T Aside<T>(Func<T> read, out IReadOnlyList<Finding> found)
    {
        List<Finding> outer = _findings;
        _findings = [];
        _asides++;
        try
        {
            return read();
        }
        finally
        {
            found = _findings;
            _findings = outer;
            _asides--;
        }
    }
}
