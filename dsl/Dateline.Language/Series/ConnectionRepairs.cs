using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Series;

/// <summary>The honest ways to make a series connect again, likeliest first. None is taken without being asked.</summary>
/// <param name="last">What moved or stated the series before.</param>
/// <param name="left">What it left.</param>
internal sealed class ConnectionRepairs(SeriesMove move, SeriesMove last, SeriesValue left)
{
    private readonly SeriesValue _stated = move.Effect.From;

    public static Repair Disagreement { get; } =
        new("Sources disagree: keep both with `says:` and `why:`, the one that connects as `value:`", RepairSafety.Choice);

    public static Repair Excuse { get; } = new("It is really so: excuse it with except: { connects: the reason }", RepairSafety.Choice);

    /// <summary>The likeliest ways in one line: <c>Change 25 to 20, or add the event that raised it by 5.</c></summary>
    public string InShort()
    {
        if (AreBothObserved)
            return $"{Anew}; otherwise correct one of the two, or add the event {SeriesWords.MissingEvent(left, _stated)}.";
        string way = IsTheSame ? "Delete one of the two"
            : IsSwapped ? $"Change {move.Text} to {Swapped}"
            : $"Change {_stated} to {left}";
        return $"{way}, or add the event {SeriesWords.MissingEvent(left, _stated)}.";
    }

    public IReadOnlyList<Repair> All()
    {
        var repairs = new List<Repair>();
        if (IsTheSame)
            repairs.Add(new Repair($"The same event twice: delete {move.Entry.Id} or {last.Entry.Id}", RepairSafety.Choice));
        if (IsSwapped)
            repairs.Add(Change("Swapped", move.Entry.File.PlaceOf(move.Field.Value.Span), move.Text, Swapped));
        Repair? ofLast = SlipOfLast();
        if (ofLast is not null && IsSignOfLast)
            repairs.Add(ofLast);

        // "30 -> 40" after 40 would become "40 -> 40", which is no change.
        if (!LeadsToWhatWasLeft)
            repairs.Add(Change("A slip", move.FromPlace, _stated.ToString(), left.ToString()));
        if (ofLast is not null && !IsSignOfLast)
            repairs.Add(ofLast);
        if (AreBothObserved)
            repairs.Add(new Repair(Anew + ", and no as-of", RepairSafety.Choice));
        repairs.Add(Missing());
        repairs.Add(Disagreement);
        repairs.Add(Excuse);
        return repairs;
    }

    /// <summary>Nothing changed between the two that anybody recorded: a census, a yearly list.</summary>
    private bool AreBothObserved => move.Effect.Kind == MoveKind.Observation && last.Effect.Kind == MoveKind.Observation;

    private string Anew => _stated.Number is null
        ? $"If nobody knows what changed it, write an event with \"-> {_stated}\""
        : $"If it is counted anew each time, write an event with \"-> {_stated}\"";

    private bool IsTheSame =>
        move.Effect.Kind == MoveKind.Change && move.Effect == last.Effect && ReferenceEquals(move.Entry.Kind, last.Entry.Kind);

    private bool LeadsToWhatWasLeft => move.Effect.Kind == MoveKind.Change && move.Effect.To == left;

    /// <summary>The way back is one that the series may go.</summary>
    private bool IsSwapped =>
        LeadsToWhatWasLeft && !IsTheSame
        && AllowedMoves.IsAllowed(move.Series, move.Effect.To, _stated)
        && !OneWay.IsBroken(move.Series, move.Effect.To, _stated);

    private string Swapped => $"{move.Effect.To} -> {_stated}";

    /// <summary>A plus for a minus is likelier than a number that happens to be off by twice its size.</summary>
    private bool IsSignOfLast => SizeThatConnects == -last.Effect.Size;

    /// <summary>How much a relative move before this one would have to add; null where no number can hold it.</summary>
    private decimal? SizeThatConnects =>
        last.Effect.Kind == MoveKind.Relative
        && left.Number is { } reached && _stated.Number is { } asked
        && Amounts.TryDifference(reached, asked, out decimal difference) && Amounts.TryAdd(last.Effect.Size, difference, out decimal size)
            ? size
            : null;

    private Repair? SlipOfLast()
    {
        if (last.Effect.Kind != MoveKind.Relative)
            return Change("A slip", last.ToPlace, left.ToString(), _stated.ToString());
        return SizeThatConnects is { } size && size != 0 ? Change("A slip", last.ToPlace, last.Text, SeriesWords.Size(size)) : null;
    }

    private Repair Missing()
    {
        string when = move.When?.Text == last.When?.Text
            ? $"add the one of {move.When?.Text} that leads from"
            : $"add one between {last.When?.Text} and {move.When?.Text}, from";
        return new Repair($"A missing event: {when} {left} to {_stated}", RepairSafety.Choice);
    }

    public static Repair Change(string what, Place place, string written, string fitting) => new(
        $"{what} on line {Words.Number(place.LineNumber)}: change {written} to {fitting}",
        RepairSafety.Choice,
        EquatableArray.Of(new TextEdit(place.Path, place.Span, fitting)));
}
