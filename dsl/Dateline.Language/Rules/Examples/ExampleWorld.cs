using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;

namespace Dateline.Language.Rules.Examples;

/// <summary>The few entries and values that an example gives.</summary>
internal sealed class ExampleWorld(BoundEntry subject) : World
{
    private readonly Dictionary<string, BoundEntry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Id, FieldSymbol Field), Referring> _referring = [];
    private readonly List<(SeriesReadingStep Step, string Id, SeriesValue Value)> _readings = [];

    private EdtfDate? _today;

    public BoundEntry Subject { get; } = subject;

    public void Add(BoundEntry entry) => _entries[entry.Id] = entry;

    public void Add(SeriesReadingStep step, string id, SeriesValue value) => _readings.Add((step, id, value));

    public void SetToday(EdtfDate? today) => _today = today;

    public override EdtfDate? Today => _today;

    public void Add(string id, InverseStep inverse, Referring referring) => _referring[(id, inverse.Field)] = referring;

    public override Referring FindReferring(string id, InverseStep inverse) =>
        _referring.TryGetValue((id, inverse.Field), out Referring? referring) ? referring : Referring.None;

    public override bool HasContradictedAfter(BoundEntry later, BoundEntry earlier) => false;

    public override BoundEntry? Find(string id) => _entries.TryGetValue(id, out BoundEntry? found) ? found : null;

    public override SeriesValue ReadBefore(BoundEntry subject, SeriesSymbol series, string entityId)
    {
        foreach ((SeriesReadingStep step, string id, SeriesValue value) in _readings)
        {
            if (step.On is null && ReferenceEquals(step.Series, series) && entityId == id)
                return value;
        }

        return SeriesValue.Unknown;
    }

    public override SeriesValue ReadOn(EdtfDate date, SeriesSymbol series, string entityId)
    {
        foreach ((SeriesReadingStep step, string id, SeriesValue value) in _readings)
        {
            bool isAsked = step.On is not null && ReferenceEquals(step.Series, series) && entityId == id;
            if (isAsked && Evaluator.Evaluate(step.On!, Subject, this).Date is { } on && on.Equals(date))
                return value;
        }

        return SeriesValue.Unknown;
    }

    public override SeriesValue ReadHalf(BoundEntry subject, FieldSymbol change, ChangeHalf half) => SeriesValue.Unknown;

    /// <summary>An example says what a series was, and of nothing that moved it.</summary>
    public override SeriesStep? StepBehind(BoundEntry subject, SeriesSymbol series, string entityId, EdtfDate? on) => null;

    /// <summary>See there.</summary>
    public override SeriesStep? StepBehind(BoundEntry subject, FieldSymbol change) => null;
}
