using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Nodes;
using Dateline.Logic;

namespace Dateline.Language.Binding.Offered;

/// <summary>
/// The place of a value that cannot be read. What may be written there instead is read there first, by the same type and in the
/// same position: only what is read without a finding is offered.
/// </summary>
internal sealed class Slot
{
    /// <summary>Longer texts are no value of any type but text.</summary>
    private const int LongestOffer = 2000;

    private readonly BindingContext _context;
    private readonly bool _isWhole;
    private readonly bool _isSound;
    private readonly bool _mayBeEdited;
    private readonly bool _takesEstimates;
    private readonly TextSpan _span;

    private Slot(BindingContext context, TextSpan span, FieldType type, bool isWhole, bool mayBeEdited, bool isSound = true)
    {
        _context = context;
        _span = span;
        _isSound = isSound;
        _isWhole = isWhole;
        _mayBeEdited = mayBeEdited;
        Type = type;
        Place = context.PlaceOf(span);
        Site = context.Site;
        _takesEstimates = context.TakesEstimates;
    }

    public FieldType Type { get; }

    public Place Place { get; }

    public ValueSite Site { get; }

    public ValuePosition Position => Site.Position;

    /// <summary>The declared field; null where the value belongs to none.</summary>
    public FieldSymbol? Field => _context.Symbol;

    /// <summary>A number that is partly known may stand there.</summary>
    public bool TakesEstimate => Type is ScalarType { IsEstimate: true } || (_takesEstimates && Type is ScalarType { IsNumber: true });

    /// <summary>What an id has to lead to there; null where none is asked for.</summary>
    public ReferenceType? Needed => Type as ReferenceType ?? (Type as ChangeType)?.Series.Type as ReferenceType ?? ((Type as ChangeType)?.Series.Type as ListType)?.Element as ReferenceType;

    /// <summary>The place of a text, or of the part of one that a half of a change is.</summary>
    public static Slot Of(BindingContext context, in Written written, FieldType type) =>
        new(context, written.Span, type, written.IsWhole, written.MayBeReplaced, written.IsSound);

    /// <summary>The place of something that is no text: brackets with what stands in them.</summary>
    public static Slot Around(BindingContext context, YamlNode node, FieldType type) =>
        new(context, node.Span, type, isWhole: true, mayBeEdited: (node is YamlSequence { IsFlow: true } or YamlMapping { IsFlow: true }) && !context.IsFaultyText(new TextSpan(node.Span.End, 0)));

    /// <summary>A place where nothing stands yet.</summary>
    public static Slot Behind(BindingContext context, TextSpan span, FieldType type) => new(context, span, type, isWhole: true, mayBeEdited: true);

    /// <param name="text">What would be written in place of all that stands there.</param>
    /// <param name="condition">When it is what was meant, as a clause; empty where that is evident.</param>
    /// <returns>Null where it would be refused in its turn.</returns>
    public Offer? Offer(string text, string condition = "", RepairSafety safety = RepairSafety.Choice)
    {
        if (_context.IsTrying || text.Length is 0 or > LongestOffer || !_isSound || Read(text) is not { } value)
            return null;
        string written = _isWhole ? InItsPlace(text) : text;
        bool mayStand = _isWhole || PlainScalars.AreSafeInside(text);
        return new Offer(written, condition, new Repair(
            $"Write {written}{Offers.If(condition)}",
            safety,
            _mayBeEdited && mayStand ? Edit(written) : default), [.. IdsIn(value)]) { IsPart = !_isWhole };
    }

    /// <summary>A value as it stands there, in quotes where YAML would read something else without them.</summary>
    private string InItsPlace(string text) =>
        PlainScalars.AreSafe(text) || (PlainScalars.AreSafeOnALine(text) && !_context.InBraces.Hold(_span)) ? text : Quoting.Quote(text);

    /// <summary>Those of several that would be read, in their order.</summary>
    public IReadOnlyList<Offer> OffersOf(params string[] texts) => [.. texts.Select(text => Offer(text)).OfType<Offer>()];

    /// <summary>That no source gives the value, with the author's own words as the reason; null where it cannot stand there.</summary>
    /// <param name="reason">Why it is not known.</param>
    /// <param name="condition">When it is so, as a clause.</param>
    public Offer? Unknown(string reason, string condition = "")
    {
        bool mayStand = Position == ValuePosition.Field && !_context.IsTrying && _isWhole && !reason.Any(char.IsControl) && !StandIns.IsReason(reason);
        string text = $"{{ unknown: {Offers.InBraces(reason)} }}";
        return mayStand
            ? new Offer(text, condition, new Repair($"Write {text}{Offers.If(condition)}", RepairSafety.Choice, _mayBeEdited ? Edit(text) : default), [])
            : null;
    }

    /// <summary>
    /// The same wherever the long form may stand: in place of <c>value:</c> inside of it, and in place of a list of which this is the
    /// only item.
    /// </summary>
    public Offer? UnknownInstead(string reason)
    {
        bool mayStand = !_context.IsTrying && _isWhole && _mayBeEdited && !reason.Any(char.IsControl) && !StandIns.IsReason(reason);
        if (Position == ValuePosition.Field || !mayStand)
            return Unknown(reason);
        string unknown = $"unknown: {Offers.InBraces(reason)}";
        return (Position, _context.KeyOfValue, _context.List) switch
        {
            (ValuePosition.LongFormValue, { Length: > 0 } key, _) => Made(unknown, $"Write {unknown} in place of \"value:\"", TextSpan.FromBounds(key.Start, _span.End)),
            (ValuePosition.ItemInBrackets, _, { Span: var list }) when _context.IsOnlyItem => Made($"{{ {unknown} }}", $"Write {{ {unknown} }}", list),
            (ValuePosition.ItemInBrackets or ValuePosition.ItemOnItsLine, _, _) when Site is { IsOfSet: true, IsInChange: false, IsOnlyItem: false } => Made($"{{ {unknown} }}", $"Write {{ {unknown} }}", _span),
            (ValuePosition.ListWithoutBrackets, _, _) when _context.IsOnlyItem => Made($"{{ {unknown} }}", $"Write {{ {unknown} }}", _span),
            _ => null,
        };
    }

    /// <summary>A value with a remark beside it: <c>{ value: 30 -> unknown, why: nobody says }</c>. Null where it cannot stand there.</summary>
    /// <param name="text">The value, which is read first.</param>
    /// <param name="word">Under which word the remark goes.</param>
    public Offer? WithRemark(string text, string word, string remark)
    {
        bool mayStand = Position == ValuePosition.Field && !_context.IsTrying && _isWhole && _mayBeEdited && !remark.Any(char.IsControl) && Read(text) is not null;
        string written = $"{{ value: {Offers.InFlow(text)}, {word}: {Offers.InBraces(remark)} }}";
        return mayStand ? Made(written, $"Write {written}", _span) : null;
    }

    /// <summary>What a source reports with where in it: <c>{ value: 4, at: folio 12 }</c>. Null where it cannot stand there, and of ids, which may lead nowhere.</summary>
    /// <param name="text">The value, which is read first.</param>
    public Offer? WithPlace(string text, string place)
    {
        bool mayStand = Position == ValuePosition.Says && !_context.IsTrying && _isWhole && _mayBeEdited && !place.Any(char.IsControl) && text.Length > 0 && Read(text) is { } value && !IdsIn(value).Any();
        string written = $"{{ value: {Offers.InFlow(text)}, at: {Offers.InBraces(place)} }}";
        return mayStand ? Made(written, $"Write {written}", _span) : null;
    }

    /// <summary>A number that is partly known, as a text or, with the one that is likeliest, as a group; of a change, what it is from then on. Null where it cannot stand there.</summary>
    /// <param name="note">What else the text says; empty for nothing.</param>
    public Offer? OfferEstimate(NumberEstimate estimate, string note = "")
    {
        string arrow = Type is ChangeType ? "-> " : "";
        if (note.Length == 0 && (estimate.Best is null || estimate.IsExact))
            return Offer(arrow + estimate.TextOfBounds);
        bool mayStand = (note.Length == 0 ? Position is ValuePosition.Field or ValuePosition.LongFormValue or ValuePosition.Says : Position == ValuePosition.Field) && _isWhole && _mayBeEdited;
        string text = note.Length == 0 ? estimate.Text : $"{{ {estimate.Text.Trim('{', '}', ' ')}, note: {Offers.InBraces(note)} }}";
        return mayStand && Offer(arrow + (estimate.Best is { } best ? best.ToString(System.Globalization.CultureInfo.InvariantCulture) : estimate.TextOfBounds)) is not null ? Made(text, $"Write {text}", _span) : null;
    }

    /// <summary>The text itself, as the value of the long form, which means what it says. Null where that cannot stand there.</summary>
    public Offer? AsItStands(string text, string condition)
    {
        string written = $"{{ value: {Offers.InBraces(text)} }}";
        return Position == ValuePosition.Field && _isWhole && _mayBeEdited && !_context.IsTrying ? Made(written, $"Write {written}{Offers.If(condition)}", _span) : null;
    }

    /// <summary>A value in place of all that stands there and behind it, up to here. Null where it would be refused.</summary>
    public Offer? OfferUpTo(string text, int end, string before = "")
    {
        bool mayStand = !_context.IsTrying && _isWhole && _mayBeEdited && PlainScalars.AreSafe(text) && Read(text) is not null;
        return mayStand ? Made(text, $"Write {text}", TextSpan.FromBounds(_span.Start, end), before) : null;
    }

    /// <summary>A value with a comment behind it, or with none if that is empty. Null where it would be refused.</summary>
    public Offer? OfferWithComment(string text, string comment) =>
        Offer(text) is { } offer && _mayBeEdited && _isWhole
            ? offer with { Repair = new Repair($"Write {offer.Text}{comment}", RepairSafety.Choice, Edit(offer.Text + comment)) }
            : null;

    private Offer Made(string text, string title, TextSpan span, string before = "") =>
        new(text, "", new Repair(title, RepairSafety.Choice, Collections.EquatableArray.Of(new TextEdit(Place.Path, span, _context.LacksSpaceBefore(span) ? " " + text : before + text))), []);

    private Collections.EquatableArray<TextEdit> Edit(string text) =>
        Collections.EquatableArray.Of(new TextEdit(Place.Path, _span, _context.LacksSpaceBefore(_span) ? " " + text : text));

    /// <summary>The value that would stand there; null where it would be refused.</summary>
    private BoundValue? Read(string text)
    {
        BoundValue value = _context.Try(
            () =>
            {
                var written = Written.Whole(new YamlScalar(text, _span, ScalarStyle.Plain));
                BoundValue read = IsHalf ? _context.Values.ReadHalf(_context, written, Type) : _context.Values.ReadWhole(_context, written, Type);
                if (_context.Symbol is { } field)
                    ConstraintCheck.Run(_context, field, read);
                return read;
            },
            out int found);
        bool isRead = found == 0 && value is not FaultyValue && (Series is not { } series || SeriesTrial.Allows(series, value));
        return isRead ? value : null;
    }

    private static IEnumerable<string> IdsIn(BoundValue? value) => value switch
    {
        ReferenceValue reference => [reference.Id],
        ChangeValue change => change.Values.SelectMany(IdsIn),
        _ => [],
    };

    private bool IsHalf => Position is ValuePosition.BeforeArrow or ValuePosition.AfterArrow && Type is not ChangeType;

    /// <summary>The value is one of a series.</summary>
    public bool IsOfSeries => Series is not null;

    private SeriesSymbol? Series =>
        (Type as ChangeType ?? _context.Symbol?.Type as ChangeType)?.Series
        ?? _context.Schema.Schema.Series.FirstOrDefault(one => ReferenceEquals(one.Observation, _context.Symbol));
}
