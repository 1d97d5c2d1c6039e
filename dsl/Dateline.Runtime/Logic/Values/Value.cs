using Dateline.Dates;

namespace Dateline.Logic;

/// <summary>What a rule computes with, wherever it comes from: an events file, or a record of a program.</summary>
internal readonly struct Value
{
    private readonly object? _object;
    private readonly decimal _number;
    private readonly Truth _truth;

    private Value(ValueKind kind, object? value = null, decimal number = 0, Truth truth = Truth.Unknown)
    {
        Kind = kind;
        _object = value;
        _number = number;
        _truth = truth;
    }

    public static Value Unknown => default;

    public ValueKind Kind { get; }

    public bool IsKnown => Kind != ValueKind.Unknown;

    public decimal Number => _number;

    public Truth Truth => Kind == ValueKind.Truth ? _truth : Truth.Unknown;

    public EdtfDate? Date => _object as EdtfDate;

    /// <summary>A date, or a moment as the date that it is; otherwise null.</summary>
    public EdtfDate? When => _object as EdtfDate ?? (_object is DateTimeOffset moment ? ComputedDate.At(moment) : null);

    /// <summary>A length of time as the calendar counts it; otherwise null.</summary>
    public CalendarDuration? Duration => _object as CalendarDuration;

    /// <summary>What lies between two dates; otherwise null.</summary>
    public Elapsed? Elapsed => _object as Elapsed;

    /// <summary>Of a text, an option or an entry; otherwise null.</summary>
    public string? Name => _object as string ?? (_object as ISubject)?.Id;

    public IStatements? Items => _object as IStatements;

    public DateTimeOffset? Moment => _object is DateTimeOffset moment ? moment : null;

    /// <summary>What has fields of its own; null for what has none, or is only known by its id.</summary>
    public ISubject? Subject => _object as ISubject;

    public VersionNumber? Version => _object as VersionNumber;

    /// <summary>The bounds of a value of which no more is known; otherwise null.</summary>
    public ValueRange? Range => _object as ValueRange;

    /// <summary>The whole as what it is; null where it is something else.</summary>
    public T? As<T>()
        where T : class => _object as T;

    public static Value Of(Truth truth) => truth == Truth.Unknown ? default : new(ValueKind.Truth, truth: truth);

    public static Value Of(decimal number) => new(ValueKind.Number, number: number);

    /// <summary>A number between two others, or one of them.</summary>
    public static Value Between(decimal least, decimal most) => Between(Of(least), Of(most));

    /// <summary>A length of time.</summary>
    public static Value Of(CalendarDuration duration) => new(ValueKind.Duration, duration);

    /// <summary>The time between two dates.</summary>
    public static Value Of(Elapsed elapsed) => new(ValueKind.Duration, elapsed);

    public static Value Of(EdtfDate date) => new(ValueKind.Date, date);

    public static Value Of(DateTimeOffset moment) => new(ValueKind.Moment, moment);

    public static Value Of(string name) => new(ValueKind.Name, name);

    public static Value OfEntry(string id) => new(ValueKind.Entry, id);

    /// <summary>A text as a version; unknown for what is none.</summary>
    public static Value VersionOf(in Value text) => text.Kind == ValueKind.Name && VersionNumber.Read(text.Name!) is { } version ? new(ValueKind.Version, version) : Unknown;

    /// <summary>The first number of a version: 1 of <c>1.10.2</c>; unknown for a text that is none.</summary>
    public static Value MajorOf(in Value text) => text.Kind == ValueKind.Name && VersionNumber.Read(text.Name!) is { } version ? Of(version.Major) : Unknown;

    public static Value Of(IStatements items) => new(ValueKind.List, items);

    /// <summary>An entry, or a part of one that has fields.</summary>
    public static Value Of(ISubject subject) => new(subject.Id is null ? ValueKind.Whole : ValueKind.Entry, subject);

    /// <summary>Something between two values, which it may be itself.</summary>
    /// <param name="low">Unknown where it is open.</param>
    /// <param name="high">Likewise.</param>
    /// <param name="best">What is likeliest; null where nobody says.</param>
    public static Value Between(in Value low, in Value high, decimal? best = null)
    {
        if (!low.IsKnown && !high.IsKnown && best is null)
            return Unknown;
        return Comparison.AreEqual(low, high) == Dateline.Dates.Truth.True ? low : new(ValueKind.Range, new ValueRange(low, high) { Best = best });
    }

    /// <summary>A change or a structured value of which nobody reads a part.</summary>
    public static Value OfWhole(object whole) => new(ValueKind.Whole, whole);
}
