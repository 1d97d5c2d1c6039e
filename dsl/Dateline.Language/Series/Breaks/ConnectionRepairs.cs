using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Series.Limits;
using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Breaks;

/// <summary>
/// The honest ways to make a series connect again, likeliest first. None is taken without being asked, and none leads where
/// the series cannot be.
/// </summary>
internal sealed class ConnectionRepairs(ChainBreak found)
{
    private const int MostUndated = 2;

    private readonly SeriesMove _move = found.Move;
    private readonly SeriesMove _last = found.Last!;
    private readonly SeriesValue _left = found.Left;
    private readonly SeriesValue _stated = found.Move.Effect.From;

    public static Repair Disagreement { get; } =
        new("Sources disagree: keep both with `says:` and `why:`, the one that connects as `value:`", RepairSafety.Choice);

    public static Repair Excuse { get; } = new("It is really so: excuse it with except: { connects: the reason }", RepairSafety.Choice);

    /// <summary>The likeliest ways in one line: <c>Change 25 to 20, or add the event that raised it by 5.</c></summary>
    public string InShort()
    {
        string missing = $"add the event {SeriesWords.MissingEvent(_left, _stated)}";
        if (found.InOpenOrder > 0)
            return $"{(IsTheSame ? "Delete" : "Correct")} one of the two, or add the event that is missing.";
        if (AreBothObserved)
            return $"{Anew}; otherwise correct one of the two, or {missing}.";
        string? way = IsTheSame ? "Delete one of the two"
            : IsSwapped ? $"Change {_move.Text} to {Swapped}"
            : MayStartFromWhatWasLeft && _left.Set is null ? $"Change {_stated.Text} to {_left.Text}"
            : null;
        return way is null ? $"{char.ToUpperInvariant(missing[0])}{missing.Substring(1)}, or correct one of the two." : $"{way}, or {missing}.";
    }

    public IReadOnlyList<Repair> All()
    {
        var repairs = new List<Repair>();
        if (IsTheSame)
            repairs.Add(new Repair($"The same event twice: delete {_move.Entry.Id} or {_last.Entry.Id}", RepairSafety.Choice));
        if (IsSwapped)
            repairs.Add(Change("Swapped", _move.Entry.File.PlaceOf(_move.Field.Value.Span), _move.Text, Swapped, AreInTwoFiles));
        Repair? ofLast = SlipOfLast();
        if (ofLast is not null && IsSignOfLast)
            repairs.Add(ofLast);

        if (MayStartFromWhatWasLeft)
            repairs.Add(Change("A slip", _move.FromPlace, _stated.Text, _left.Text, AreInTwoFiles));
        if (ofLast is not null && !IsSignOfLast)
            repairs.Add(ofLast);
        repairs.AddRange(found.InOpenOrder > 0 ? OtherWayRound() : SlipsOfUndated());
        if (AreBothObserved)
            repairs.Add(new Repair(_stated.Number is null ? Anew + ", and no as-of" : Anew, RepairSafety.Choice));
        repairs.Add(Missing());
        repairs.Add(Disagreement);
        repairs.Add(Excuse);
        return repairs;
    }

    /// <summary>Where the moves lead out of the bounds: what is left and stated is no step that an event could make.</summary>
    public static IEnumerable<Repair> Of(MissingMove missing, SeriesMove leaving)
    {
        IEnumerable<Repair> Slips(bool areSigns) => missing.Slips
            .Where(slip => slip.Size == -slip.Move.Effect.Size == areSigns)
            .Select(slip => Change("A slip", slip.Move.ToPlace, slip.Move.Text, SeriesWords.Size(slip.Size), slip.Move.Entry.File.Path != leaving.Entry.File.Path));

        string moved = SeriesWords.Moved(missing.Size);
        return [.. Slips(true), Repair.MissingEvent($"add the one that {moved}, no later than {leaving.When?.Text}"), .. Slips(false), Disagreement, Excuse];
    }

    /// <param name="namesFile">Lines of two files are spoken of, which numbers alone do not tell apart.</param>
    public static Repair Change(string what, Place place, string written, string fitting, bool namesFile = false) => new(
        $"{what} {(namesFile ? $"in {Sentences.FileAndLine(place)}" : $"on line {Words.Number(place.LineNumber)}")}: change {written} to {fitting}",
        RepairSafety.Choice,
        EquatableArray.Of(new TextEdit(place.Path, place.Span, fitting)));

    private bool AreInTwoFiles => _move.Entry.File.Path != _last.Entry.File.Path;

    /// <summary>Nothing changed between the two that anybody recorded: a census, a yearly list.</summary>
    private bool AreBothObserved => _move.Effect.Kind == MoveKind.Observation && _last.Effect.Kind == MoveKind.Observation;

    private string Anew => _stated.Number is null
        ? $"If nobody knows what changed it, write an event with \"-> {_stated.Text}\""
        : $"If it is counted anew each time, let the timeline file say so of {Words.Quoted(_move.Series.Name, 40)}: counted: yes";

    private bool IsTheSame => found.IsOfTheSame;

    /// <summary>"30 -> 40" after 40 would become "40 -> 40", which is no change.</summary>
    private bool LeadsToWhatWasLeft => _move.Effect.Kind == MoveKind.Change && _move.Effect.To == _left;

    private bool MayStartFromWhatWasLeft => _left.IsWhole && !LeadsToWhatWasLeft && MoveLimits.MayStartFrom(_move, _left);

    /// <summary>The way back is one that the series may go.</summary>
    private bool IsSwapped => LeadsToWhatWasLeft && !IsTheSame && MoveLimits.MayGo(_move, _move.Effect.To, _stated);

    private string Swapped => SeriesWords.Written(_move, $"{_move.Effect.To.Text} -> {_stated.Text}");

    /// <summary>A plus for a minus is likelier than a number that happens to be off by twice its size.</summary>
    private bool IsSignOfLast => SizeThatConnects == -_last.Effect.Size;

    /// <summary>How much a relative move before this one would have to add; null where no number can hold it.</summary>
    private decimal? SizeThatConnects =>
        _last.Effect is { Kind: MoveKind.Relative, VagueSize: null }
        && _left.Number is { } reached && _stated.Number is { } asked
        && Amounts.TryDifference(reached, asked, out decimal difference) && Amounts.TryAdd(_last.Effect.Size, difference, out decimal size)
            ? size
            : null;

    private Repair? SlipOfLast()
    {
        if (_last.Effect.Kind != MoveKind.Relative)
        {
            // Of a set, what others did since stands between the two.
            bool isLeft = _left.Set is null || _last.Effect.To == _left;
            return isLeft && MoveLimits.MayLeadTo(_last, _stated, found.BeforeLast)
                ? Change("A slip", _last.ToPlace, _last.Effect.To.Text, _stated.Text, AreInTwoFiles)
                : null;
        }

        return SizeThatConnects is { } size && size != 0 && MoveLimits.MayMoveBy(_last, size, _stated)
            ? Change("A slip", _last.ToPlace, _last.Text, SeriesWords.Size(size), AreInTwoFiles)
            : null;
    }

    /// <summary>The same two slips, if the later one in this order was the earlier one.</summary>
    private IEnumerable<Repair> OtherWayRound()
    {
        (MoveEffect earlier, MoveEffect later) = (_move.Effect, _last.Effect);
        if (!IsOpenBothWays)
            yield break;
        if (MoveLimits.MayStartFrom(_last, earlier.To) && (later.Kind != MoveKind.Change || later.To != earlier.To))
            yield return Change("A slip", _last.FromPlace, later.From.Text, earlier.To.Text, AreInTwoFiles);
        if (MoveLimits.MayLeadTo(_move, later.From, SeriesValue.Unknown))
            yield return Change("A slip", _move.ToPlace, earlier.To.Text, later.From.Text, AreInTwoFiles);
    }

    private bool IsOpenBothWays => found.InOpenOrder > 0 && !IsTheSame && found.HasOtherWayRound && !found.ConnectsOtherWayRound;

    /// <summary>One that starts from what was left, or leads to what is stated, may be the missing one with a slip in its other half.</summary>
    private IEnumerable<Repair> SlipsOfUndated()
    {
        foreach (SeriesMove undated in found.Undated.Where(change => change.Effect is { Kind: MoveKind.Change, HasFrom: true }).Take(MostUndated))
        {
            MoveEffect effect = undated.Effect;
            if (effect.From.MayBe(_left) && !effect.To.MayBe(_stated) && MoveLimits.MayLeadTo(undated, _stated, effect.From))
                yield return Change($"A slip in {Words.Quoted(undated.Entry.Id)}, which has no date,", undated.ToPlace, effect.To.Text, _stated.Text, namesFile: true);
            else if (effect.To.MayBe(_stated) && !effect.From.MayBe(_left) && MoveLimits.MayStartFrom(undated, _left))
                yield return Change($"A slip in {Words.Quoted(undated.Entry.Id)}, which has no date,", undated.FromPlace, effect.From.Text, _left.Text, namesFile: true);
        }
    }

    private Repair Missing()
    {
        bool isOfOneDay = _move.When?.Text == _last.When?.Text;
        if (_left.Set is not null)
            return Repair.MissingEvent($"{(isOfOneDay || found.InOpenOrder > 0 ? "add the one" : $"add one between {_last.When?.Text} and {_move.When?.Text}")} {SeriesWords.MissingEvent(_left, _stated)}");
        string when = isOfOneDay ? $"add the one of {_move.When?.Text} that leads from"
            : found.InOpenOrder > 0 ? "add the one that leads from"
            : $"add one between {_last.When?.Text} and {_move.When?.Text}, from";
        string other = IsOpenBothWays ? $", or from {_move.Effect.To.Text} to {_last.Effect.From.Text}" : "";
        return Repair.MissingEvent($"{when} {_left.Text} to {_stated.Text}{other}");
    }
}
