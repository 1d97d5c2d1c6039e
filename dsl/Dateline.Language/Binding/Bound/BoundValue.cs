using Dateline.Dates;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Text.Letters;
using Dateline.Logic;

namespace Dateline.Language.Binding.Bound;

/// <summary>A value as its declared type read it, and where it stands.</summary>
public abstract class BoundValue(TextSpan span)
{
    public TextSpan Span { get; } = span;
}

/// <summary>A value that its type could not read. A finding has said so: nobody says anything more about it.</summary>
public sealed class FaultyValue(TextSpan span) : BoundValue(span);

/// <summary>Looked for, not found: <c>{ unknown: no source gives a number }</c>; inside a change, the word <c>unknown</c>.</summary>
public sealed class UnknownValue(string reason, TextSpan span) : BoundValue(span)
{
    public string Reason { get; } = reason;
}

public sealed class TextValue(string text, TextSpan span) : BoundValue(span)
{
    /// <summary>In the form NFC: a letter with a mark is the same letter, however it was typed.</summary>
    public string Text { get; } = ComposedText.Of(text);
}

/// <summary>A count or an integer.</summary>
public sealed class IntegerValue(long number, TextSpan span) : BoundValue(span)
{
    public long Number { get; } = number;
}

public sealed class NumberValue(decimal number, TextSpan span) : BoundValue(span)
{
    public decimal Number { get; } = number;
}

/// <summary>A number that is partly known. One that is exactly known is an <see cref="IntegerValue"/> or a <see cref="NumberValue"/>, also where an estimate is asked for.</summary>
public sealed class EstimateValue(NumberEstimate estimate, TextSpan span) : BoundValue(span)
{
    public NumberEstimate Estimate { get; } = estimate;
}

public sealed class FlagValue(bool isSet, TextSpan span) : BoundValue(span)
{
    public bool IsSet { get; } = isSet;
}

/// <summary>A date, or a day (a date that is exact).</summary>
public sealed class DateValue(EdtfDate date, TextSpan span) : BoundValue(span)
{
    public EdtfDate Date { get; } = date;
}

/// <summary>A point in time with its offset, RFC 3339.</summary>
public sealed class MomentValue(DateTimeOffset moment, TextSpan span) : BoundValue(span)
{
    public DateTimeOffset Moment { get; } = moment;
}

/// <summary>A length of time, in years, months and days.</summary>
public sealed class DurationValue(CalendarDuration duration, TextSpan span) : BoundValue(span)
{
    public CalendarDuration Duration { get; } = duration;
}

public sealed class UrlValue(string url, TextSpan span) : BoundValue(span)
{
    public string Url { get; } = url;
}

/// <summary>One option of a choice.</summary>
public sealed class ChoiceValue(ChoiceSymbol choice, string option, TextSpan span) : BoundValue(span)
{
    public ChoiceSymbol Choice { get; } = choice;

    public string Option { get; } = option;
}

/// <summary>The id of another entry, well formed; whether it exists is asked in Linking.</summary>
public class ReferenceValue(string id, TextSpan span) : BoundValue(span)
{
    public string Id { get; } = id;

    /// <summary>Of a source, where in it; null for nearly all, which name the entry alone.</summary>
    public virtual Citation? Citation => null;

    /// <summary>Of an event, how far from it; null for nearly all, which name the event alone.</summary>
    public virtual EventDistance? Distance => null;

    /// <summary>It stands in a group of its own, with its name before it: <c>{ source: home-world }</c>.</summary>
    public virtual bool IsInGroup => false;

    /// <summary>The same at the same place, by the id that the entry has now.</summary>
    public virtual ReferenceValue WithId(string id) => new(id, Span);
}

/// <summary>An id in a group that says no more than it.</summary>
public sealed class GroupedReference(string id, TextSpan span) : ReferenceValue(id, span)
{
    public override bool IsInGroup => true;

    public override ReferenceValue WithId(string id) => new GroupedReference(id, Span);
}

/// <summary>In a series of entries: there is nobody, and that is known (<c>ada -> nobody</c>).</summary>
public sealed class NobodyValue(TextSpan span) : BoundValue(span);

public sealed class ListValue(IReadOnlyList<BoundValue> items, TextSpan span) : BoundValue(span), IStatements
{
    public IReadOnlyList<BoundValue> Items { get; } = items;

    /// <summary>Of a set: others are in it as well, whom nobody names. Empty where nobody else is.</summary>
    public IReadOnlyList<UnknownValue> Others { get; init; } = [];

    int IStatements.Count => Items.Count;

    Statement IStatements.this[int index] => BoundStatements.Of(Items[index]);
}

public sealed class RecordValue(RecordSymbol record, IReadOnlyList<BoundField> fields, TextSpan span) : BoundValue(span)
{
    public RecordSymbol Record { get; } = record;

    public IReadOnlyList<BoundField> Fields { get; } = fields;

    public BoundField? Find(string name)
    {
        foreach (BoundField field in Fields)
        {
            if (field.Symbol.Name == name)
                return field;
        }

        return null;
    }
}

/// <summary>The ids that an entry had before, well formed, and where each stands.</summary>
public sealed class FormerIdsValue(IReadOnlyList<FormerIdValue> ids, TextSpan span) : BoundValue(span)
{
    public IReadOnlyList<FormerIdValue> Ids { get; } = ids;
}

/// <summary>An id that an entry had before.</summary>
public sealed class FormerIdValue(string id, TextSpan span) : BoundValue(span)
{
    public string Id { get; } = id;
}

/// <summary>The waivers of an entry: which rule, why, and where each stands.</summary>
public sealed class WaiversValue(IReadOnlyList<Waiver> waivers, TextSpan span) : BoundValue(span)
{
    public IReadOnlyList<Waiver> Waivers { get; } = waivers;
}

public sealed record Waiver(string Rule, TextSpan RuleSpan, string Reason);

/// <summary>How a series moves. Exactly one of <see cref="To"/> and <see cref="Delta"/> is there.</summary>
public sealed class ChangeValue(TextSpan span) : BoundValue(span)
{
    /// <summary>The value before, in <c>30 -> 20</c>; <see cref="FaultyValue"/> where that half cannot be read; null where it is not stated.</summary>
    public BoundValue? From { get; init; }

    /// <summary>The value from now on, in <c>30 -> 20</c> and <c>-> 20</c>; <see cref="UnknownValue"/> in <c>30 -> unknown</c>.</summary>
    public BoundValue? To { get; init; }

    /// <summary>The size of a relative move, <c>+5</c> or <c>-10</c>: an <see cref="IntegerValue"/> or a <see cref="NumberValue"/>; of a set, a <see cref="SetStepValue"/>.</summary>
    public BoundValue? Delta { get; init; }

    /// <summary>It changes who is in a set.</summary>
    public bool IsOfSet => Delta is SetStepValue || From is ListValue || To is ListValue;

    /// <summary>Every single value that it names: both halves, or who joins and leaves.</summary>
    public IEnumerable<BoundValue> Values => ValuesIn(From).Concat(ValuesIn(To)).Concat(ValuesIn(Delta));

    private static IEnumerable<BoundValue> ValuesIn(BoundValue? part) => part switch
    {
        null => [],
        ListValue list => list.Items,
        SetStepValue step => step.Joining.Concat(step.Leaving),
        _ => [part],
    };
}

/// <summary>Who joins a set and who leaves it: <c>+ada, -ben</c>.</summary>
public sealed class SetStepValue(IReadOnlyList<BoundValue> joining, IReadOnlyList<BoundValue> leaving, TextSpan span) : BoundValue(span)
{
    public IReadOnlyList<BoundValue> Joining { get; } = joining;

    public IReadOnlyList<BoundValue> Leaving { get; } = leaving;
}
