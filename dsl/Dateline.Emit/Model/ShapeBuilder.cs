using Dateline.Emit.Model.Rules;
using Dateline.Language.Collections;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Schema.Kinds;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text.Words;

namespace Dateline.Emit.Model;

/// <summary>Makes the shapes of a timeline out of what its file declares.</summary>
public sealed class ShapeBuilder
{
    private readonly TimelineSchema _schema;
    private readonly Dictionary<ChoiceSymbol, ChoiceName> _choiceNames = [];
    private readonly List<ChoiceShape> _choices = [];

    private ShapeBuilder(TimelineSchema schema) => _schema = schema;

    /// <param name="schema">What the timeline file declares, as far as it could be read.</param>
    /// <param name="rules">Its rules, as far as they could be read.</param>
    /// <param name="derived">What each kind derives from its fields.</param>
    public static TimelineShape Build(TimelineSchema schema, IEnumerable<RuleShape> rules, IEnumerable<DerivedMember>? derived = null) =>
        new ShapeBuilder(schema).Build(rules, (derived ?? []).ToLookup(member => member.Kind));

    private TimelineShape Build(IEnumerable<RuleShape> rules, ILookup<KindSymbol, DerivedMember> derived)
    {
        foreach (ChoiceSymbol choice in _schema.Choices)
            Name(choice, new ChoiceName(choice.Name, null));
        foreach (SeriesSymbol series in _schema.Series)
            NameChoiceIn(series.Type, series.Of.Name, series.Name);

        List<RecordShape> records = [ShapeOf(BuiltIns.Quote), .. _schema.Records.Select(ShapeOf)];
        List<KindShape> kinds = [.. Kinds(_schema).Select(ShapeOf)];
        // A choice that a field writes in place has its name by then, whichever kind that field is of.
        kinds = [.. Kinds(_schema).Zip(kinds, (kind, shape) => shape with { Derived = derived[kind].Select(ShapeOf).ToEquatableArray() })];
        return new TimelineShape(
            _schema.Name,
            new([.. _choices]),
            new([.. records]),
            new([.. kinds]),
            rules.ToEquatableArray(),
            UnreadableNames())
        {
            InversesOfEvents = InverseShapes.Of(_schema, KindCategory.Event),
            InversesOfEntities = InverseShapes.Of(_schema, KindCategory.Entity),
        };
    }

    /// <summary>Every kind of a timeline, the built-in ones too.</summary>
    public static IEnumerable<KindSymbol> Kinds(TimelineSchema schema) =>
        [BuiltIns.Source, .. schema.Entities, .. schema.Events, BuiltIns.AsOf];

    /// <summary>Without the names that every entry has anyway.</summary>
    private EquatableArray<string> UnreadableNames()
    {
        HashSet<string> given = new([.. BuiltIns.OfEvents.Concat(BuiltIns.OfEntities).Select(field => field.Name), "event", "entity"], StringComparer.Ordinal);
        return _schema.UnreadableNames
            .Where(name => Names.IsKebabCase(name) && !given.Contains(name))
            .OrderBy(name => name, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    private KindShape ShapeOf(KindSymbol kind)
    {
        return new KindShape(
            kind.Name,
            RoleOf(kind),
            kind.Plural,
            kind.Base?.Name,
            Kinds(_schema).Any(other => ReferenceEquals(other.Base, kind)),
            DescriptionOf(kind),
            OwnFields(kind).Select(field => ShapeOf(field, kind.Name) with { Moves = MovesOf(field, kind) }).ToEquatableArray(),
            _schema.Series.Where(series => ReferenceEquals(series.Of, kind)).Select(ShapeOf).ToEquatableArray())
        {
            Inverses = InverseShapes.Of(_schema, kind),
        };
    }

    private static KindRole RoleOf(KindSymbol kind) => kind.Category switch
    {
        KindCategory.Event => KindRole.Event,
        KindCategory.Observation => KindRole.Observation,
        _ => ReferenceEquals(kind, BuiltIns.Source) ? KindRole.Source : KindRole.Entity,
    };

    private IEnumerable<FieldSymbol> OwnFields(KindSymbol kind)
    {
        IEnumerable<FieldSymbol> given = kind.Category switch
        {
            KindCategory.Event => BuiltIns.OfEvents,
            KindCategory.Entity => [.. BuiltIns.OfEntities, BuiltIns.OptionalName],
            _ => [BuiltIns.Except, BuiltIns.Formerly, BuiltIns.Draft],
        };
        return _schema.FieldsOf(kind).Except(given).Except(kind.Base?.Fields ?? []);
    }

    private RecordShape ShapeOf(RecordSymbol record)
    {
        string description = record.Doc ?? (ReferenceEquals(record, BuiltIns.Quote) ? "What somebody said." : $"A structured value, {record.Name}.");
        return new RecordShape(record.Name, description, record.Fields.Select(field => ShapeOf(field, record.Name)).ToEquatableArray()) { OneOf = record.OneOf.ToEquatableArray() };
    }

    private PropertyShape ShapeOf(FieldSymbol field, string owner)
    {
        NameChoiceIn(field.Type, owner, field.Name);
        bool isRequired = (!field.IsOptional || field.Constraints.Default is not null) && field.Type is not ListType;
        string description = field.Doc ?? $"The field {field.Name}: {field.Type.Name}.";
        if (field.Unit is not null)
            description += $" In {field.Unit}.";
        TypeShape type = field.Type is ReferenceType { MayBeNobody: true } ? new MaybeNobodyShape(ShapeOf(field.Type)) : ShapeOf(field.Type);
        return new PropertyShape(field.Name, field.Plural ?? field.Name, type, isRequired, description) { Asked = AskedShape.Of(field.Constraints) };
    }

    private static MoveShape? MovesOf(FieldSymbol field, KindSymbol kind) =>
        field.Type is ChangeType { Series: { } series } change && ChangeSubjects.SubjectOf(change, kind) is { } subject
            ? new MoveShape(subject.Name, series.Name, series.Min, series.Max, (series.Allow ?? []).Select(move => (move.From, move.To)).ToEquatableArray()) { IsCounted = series.IsCounted }
            : null;

    /// <summary>A choice that is built in has no name of the timeline: its options are texts.</summary>
    private DerivedShape ShapeOf(DerivedMember member)
    {
        ExpressionType type = member.Body.Type;
        bool isOfBuiltIn = type.Declared is ChoiceType choice && !_choiceNames.ContainsKey(choice.Choice);
        return new DerivedShape(
            member.Name,
            isOfBuiltIn ? ExpressionKind.Text : type.Kind,
            type.Declared is ChoiceType or ReferenceType && !isOfBuiltIn ? ShapeOf(type.Declared) : null,
            ExpressionShapes.Of(member.Body),
            member.Text);
    }

    private SeriesShape ShapeOf(SeriesSymbol series)
    {
        string description = series.Doc ?? $"The series {series.Name}: {series.Type.Name}.";
        if (series.Unit is not null)
            description += $" In {series.Unit}.";
        return new SeriesShape(series.Name, ShapeOf(series.Type), description);
    }

    private TypeShape ShapeOf(FieldType type) => type switch
    {
        ScalarType { IsEstimate: true } estimate => new EstimateShape(new ScalarShape(estimate.Kind)),
        ScalarType scalar => new ScalarShape(scalar.Kind),
        ChoiceType choice => new ChoiceShapeName(_choiceNames[choice.Choice]),
        ReferenceType { Kind: KindSymbol kind } => new ReferenceShape(kind.Name),
        ReferenceType { Category: KindCategory.Event } => new ReferenceShape("event"),
        ReferenceType => new ReferenceShape("entity"),
        RecordType record => new RecordShapeName(record.Record.Name),
        ListType { IsSet: true } set => new SetShape(ShapeOf(set.Element)),
        ListType list => new ListShape(ShapeOf(list.Element)),
        ChangeType change => new ChangeShape(ShapeOf(change.Series.Type)),
        _ => throw new NotSupportedException($"No shape for the type {type.Name}."),
    };

    private void NameChoiceIn(FieldType type, string owner, string field)
    {
        if (type is ListType list)
            NameChoiceIn(list.Element, owner, field);
        else if (type is ChoiceType choice)
            Name(choice.Choice, new ChoiceName(field, owner));
    }

    private void Name(ChoiceSymbol choice, ChoiceName name)
    {
        if (_choiceNames.ContainsKey(choice))
            return;
        _choiceNames.Add(choice, name);
        string description = choice.IsInPlace ? $"One of {string.Join(", ", choice.Options)}." : $"The choice {choice.Name}.";
        _choices.Add(new ChoiceShape(name, description, choice.Options.ToEquatableArray()));
    }

    private static string DescriptionOf(KindSymbol kind)
    {
        if (kind.Doc is not null)
            return kind.Doc;
        if (ReferenceEquals(kind, BuiltIns.Source))
            return "Something published, on which entries rest.";
        if (ReferenceEquals(kind, BuiltIns.AsOf))
            return "States what was so on a day, of one entity. It is no event and changes nothing.";
        return $"{(kind.Category == KindCategory.Event ? "An event" : "An entity")} of the kind {kind.Name}.";
    }
}
