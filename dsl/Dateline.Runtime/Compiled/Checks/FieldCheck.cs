using System.Collections.Concurrent;
using System.ComponentModel;
using System.Globalization;
using Dateline.Dates;
using Dateline.Language.Text.Patterns;
using Dateline.Logic;

namespace Dateline.Compiled;

/// <summary>Checks the fields of an entry, or of a structured value in it, against what their declarations ask.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FieldCheck
{
    private static readonly ConcurrentDictionary<string, TextPattern?> Patterns = new(StringComparer.Ordinal);

    private readonly EntryCheck _check;
    private readonly IFacts? _subject;

    /// <summary>The property of the entry in which the value stands; null for the entry itself.</summary>
    private readonly string? _within;

    /// <summary>What the structured value is called; empty for the entry itself.</summary>
    private readonly string _record;

    internal FieldCheck(EntryCheck check, IFacts? subject, string? within, string record)
    {
        _record = record;
        _check = check;
        _subject = subject;
        _within = within;
    }

    /// <summary>The field is stated, if only as unknown.</summary>
    /// <param name="field">As the files write it.</param>
    /// <param name="member">The property.</param>
    public void Require(string field, string member)
    {
        if (!Read(field).IsAbsent)
            return;
        if (_within is null)
            _check.AddWhole(FieldCodes.Missing, FieldSentences.Missing(_check.Entry.Id, field, _check.Entry.Kind), member);
        else
            Add(FieldCodes.MissingInRecord, member, FieldSentences.MissingInRecord(_record, field));
    }

    /// <summary>Exactly one of two texts is stated.</summary>
    /// <param name="field">The one.</param>
    /// <param name="other">The other.</param>
    /// <param name="member">The property of the one.</param>
    public void RequireOneOf(string field, string other, string member)
    {
        (bool hasFirst, bool hasSecond) = (!Read(field).IsAbsent, !Read(other).IsAbsent);
        if (hasFirst && hasSecond)
            Add(FieldCodes.MoreThanOne, member, FieldSentences.BothOf(_record, other, field, ""));
        else if (!hasFirst && !hasSecond)
            Add(FieldCodes.NoneOfSeveral, member, FieldSentences.NoneOf(_record, [field, other]));
    }

    /// <summary>Every item of a list is there, and so many of them.</summary>
    /// <param name="field">As the files write it.</param>
    /// <param name="member">The property.</param>
    /// <param name="least">How many there are at least; null where there may be none.</param>
    public void Items(string field, string member, int? least)
    {
        Fact list = Read(field);
        for (int i = 0; list.Value.Items is { } items && i < items.Count; i++)
        {
            if (items[i].IsAbsent)
                Add("DTL3021", member, $"item {InWords(i + 1)} of \"{field}\" has no value.");
        }

        if (list.IsAbsent && least > 0 && !_check.IsLeftOutInFiles(field, _within is not null))
            Add(FieldLimits.OfLength(field, Value.Of(new FactList([])), least, null), member);
    }

    /// <summary>A text, or every text of a list, has a letter in it: in a file a blank one is no value.</summary>
    /// <param name="field">As the files write it.</param>
    /// <param name="member">The property.</param>
    public void Text(string field, string member)
    {
        Fact read = Read(field);
        if (IsBlank(read.Value))
            Add("DTL3017", member, $"\"{field}\" has no value.");
        for (int i = 0; read.Value.Items is { } items && i < items.Count; i++)
        {
            if (IsBlank(items[i].Value))
                Add("DTL3021", member, $"item {InWords(i + 1)} of \"{field}\" has no value.");
        }
    }

    /// <summary>A count, or every count of a list, is not below zero.</summary>
    /// <param name="field">As the files write it.</param>
    /// <param name="member">The property.</param>
    public void Count(string field, string member)
    {
        foreach (Value number in ValuesOf(field).Where(IsNumber))
        {
            var range = ValueRange.Of(number);
            if (range.Low.Number < 0 || range.High.Number < 0)
                Add("DTL3033", member, $"\"{field}\" is {ValueWords.Of(number)}; a count cannot be negative.");
        }
    }

    /// <summary>A choice, or every choice of a list or a change, is one of its options.</summary>
    /// <param name="field">As the files write it.</param>
    /// <param name="member">The property.</param>
    /// <param name="isOption">Whether there is an option of this name.</param>
    public void Option(string field, string member, Func<string, bool> isOption)
    {
        ArgumentNullException.ThrowIfNull(isOption);
        IEnumerable<Value> options = Read(field).Value.As<ChangeFact>() is { } change ? [change.StatedFrom.Value, change.To.Value] : ValuesOf(field);
        foreach (string option in options.Select(value => value.Name).OfType<string>())
        {
            if (!isOption(option))
                Add("DTL3041", member, $"\"{option}\" is not one of the choices of \"{field}\".");
        }
    }

    /// <summary>A number, or every number of a list, lies between two bounds.</summary>
    /// <param name="field">As the files write it.</param>
    /// <param name="member">The property.</param>
    /// <param name="least">Null where nothing is too small.</param>
    /// <param name="most">Null where nothing is too large.</param>
    public void Bound(string field, string member, decimal? least, decimal? most)
    {
        foreach (Value value in ValuesOf(field).Where(IsNumber))
            Add(FieldLimits.OfNumber(field, value, least, most), member);
    }

    /// <summary>A date, or every date of a list, may lie between two dates.</summary>
    /// <param name="field">As the files write it.</param>
    /// <param name="member">The property.</param>
    /// <param name="earliest">Null where nothing is too early.</param>
    /// <param name="latest">Null where nothing is too late.</param>
    public void Bound(string field, string member, EventDate? earliest, EventDate? latest)
    {
        foreach (EdtfDate date in ValuesOf(field).Select(value => value.Date).OfType<EdtfDate>())
            Add(FieldLimits.OfDate(field, date, earliest?.Edtf, latest?.Edtf), member);
    }

    /// <summary>A duration lies between two others, or every one of a list does.</summary>
    /// <param name="field">As the files write it.</param>
    /// <param name="member">The property.</param>
    /// <param name="shortest">Null where none is too short.</param>
    /// <param name="longest">Null where none is too long.</param>
    public void BoundDuration(string field, string member, Duration? shortest, Duration? longest)
    {
        foreach (CalendarDuration duration in ValuesOf(field).Select(value => value.Duration).OfType<CalendarDuration>())
            Add(FieldLimits.OfDuration(field, duration, shortest?.Calendar, longest?.Calendar), member);
    }

    /// <summary>A text has so many characters, a list so many items.</summary>
    /// <param name="field">As the files write it.</param>
    /// <param name="member">The property.</param>
    /// <param name="least">Null where none is too short.</param>
    /// <param name="most">Null where none is too long.</param>
    public void Length(string field, string member, int? least, int? most) => Add(FieldLimits.OfLength(field, Read(field).Value, least, most), member);

    /// <summary>A text, or every text of a list, has a form.</summary>
    /// <param name="field">As the files write it.</param>
    /// <param name="member">The property.</param>
    /// <param name="pattern">As the timeline file writes it.</param>
    public void Match(string field, string member, string pattern)
    {
        TextPattern? form = Patterns.GetOrAdd(pattern, static text => TextPattern.Read(text, out _));
        foreach (Value text in ValuesOf(field).Where(value => form is not null && value.Kind == ValueKind.Name))
            Add(FieldLimits.OfForm(field, text.Name!, form!), member);
    }

    /// <summary>No other entry has the same value.</summary>
    /// <param name="field">As the files write it.</param>
    /// <param name="member">The property.</param>
    /// <param name="kinds">The kinds that have the field.</param>
    public void Unique(string field, string member, params string[] kinds)
    {
        Fact fact = Read(field);
        if (ValueKey.Of(fact.Value) is { } key && _check.WhoHas(field, key, kinds) is { } other)
        {
            Add(FieldCodes.Shared, member, ShortSentence.Fitting(longest => FieldSentences.Shared(
                Language.Diagnostics.Words.Quoted(ValueWords.Of(fact.Value), longest), field, Language.Diagnostics.Words.Quoted(other, longest))));
        }
    }

    /// <summary>Checks the structured value, or every one of a list, in a field.</summary>
    /// <param name="field">As the files write it.</param>
    /// <param name="member">The property.</param>
    /// <param name="record">What one is called.</param>
    /// <param name="check">Checks the fields of one.</param>
    public void Inside(string field, string member, string record, Action<FieldCheck> check)
    {
        ArgumentNullException.ThrowIfNull(check);
        foreach (IFacts value in ValuesOf(field).Select(value => value.As<FactSubject>()?.Facts).OfType<IFacts>())
            check(new FieldCheck(_check, value, _within ?? member, record));
    }

    private Fact Read(string field) => _subject is null ? Fact.Unsure : _subject.FactOf(field);

    /// <summary>The value, or those of the items of a list.</summary>
    private IEnumerable<Value> ValuesOf(string field)
    {
        Value value = Read(field).Value;
        if (value.Items is not { } items)
            return [value];
        return Enumerable.Range(0, items.Count).Select(index => items[index].Value);
    }

    private static bool IsBlank(Value value) => value is { Kind: ValueKind.Name, Name: { } text } && string.IsNullOrWhiteSpace(text);

    private static bool IsNumber(Value value) => value is { Kind: ValueKind.Number } or { Range.AreNumbers: true };

    private void Add(in Breach? breach, string member)
    {
        if (breach is { } found)
            Add(found.Code, member, found.Sentence);
    }

    private void Add(string code, string member, string sentence) => _check.Add(code, ViolationSeverity.Error, ": " + sentence, _within ?? member);

    private static string InWords(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
