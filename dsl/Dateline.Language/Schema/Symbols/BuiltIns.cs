namespace Dateline.Language.Schema.Symbols;

/// <summary>What every timeline has without declaring it: the closed list of built-in fields, kinds, records and choices.</summary>
public static class BuiltIns
{
    /// <summary>The status of what was reported and is known not to have happened.</summary>
    public const string Disproven = "disproven";

    public static readonly ChoiceSymbol Status =
        new("status", ["happened", "planned", "cancelled", "unconfirmed", "retracted", Disproven]);

    /// <summary>A place where something was published. An entity; all its own fields are optional.</summary>
    public static readonly KindSymbol Source = new("source", KindCategory.Entity);

    /// <summary>States what was so on a day, of one entity. The series of that entity are further fields, by name.</summary>
    public static readonly KindSymbol AsOf = new("as-of", KindCategory.Observation);

    /// <summary>Words that someone said, as they were, or as indirect speech.</summary>
    public static readonly RecordSymbol Quote = new("quote") { OneOf = ["text", "reported"] };

    /// <summary>A source with a place in it, where a source alone could stand.</summary>
    public static readonly RecordSymbol Citation = new("citation");

    /// <summary>An event, and how far from it something was, where an event alone could stand.</summary>
    public static readonly RecordSymbol Distance = new("distance");

    /// <summary>The same to either side: only how far at most.</summary>
    public static readonly RecordSymbol Nearness = new("nearness");

    public static readonly FieldSymbol AtLeast = new("at-least", ScalarType.Duration) { IsOptional = true };
    public static readonly FieldSymbol AtMost = new("at-most", ScalarType.Duration) { IsOptional = true };
    public static readonly FieldSymbol Name = new("name", ScalarType.Text);
    public static readonly FieldSymbol OptionalName = new("name", ScalarType.Text) { IsOptional = true };
    public static readonly FieldSymbol Also = new("also", new ListType(ScalarType.Text)) { IsOptional = true };
    public static readonly FieldSymbol Note = new("note", ScalarType.Text) { IsOptional = true };
    public static readonly FieldSymbol Date = new("date", ScalarType.Date);
    public static readonly FieldSymbol Effective = new("effective", ScalarType.Date) { IsOptional = true };
    public static readonly FieldSymbol After = new("after", new ListType(ReferenceType.WithDistanceTo(Distance), acceptsSingle: true)) { IsOptional = true };
    public static readonly FieldSymbol Before = new("before", new ListType(ReferenceType.WithDistanceTo(Distance), acceptsSingle: true)) { IsOptional = true };
    public static readonly FieldSymbol Within = new("within", new ListType(ReferenceType.WithDistanceTo(Nearness), acceptsSingle: true)) { IsOptional = true };
    public static readonly FieldSymbol StatusField = new("status", new ChoiceType(Status)) { IsOptional = true };
    public static readonly FieldSymbol Title = new("title", ScalarType.Text) { IsOptional = true };
    public static readonly FieldSymbol Sources = new("sources", new ListType(ReferenceType.WithPlaceTo(Source))) { IsOptional = true };
    public static readonly FieldSymbol Quotes = new("quotes", new ListType(new RecordType(Quote))) { IsOptional = true };
    public static readonly FieldSymbol Except = new("except", WaiversType.Instance) { IsOptional = true };
    public static readonly FieldSymbol Formerly = new("formerly", FormerIdsType.Instance) { IsOptional = true, Doc = "Ids that the entry had before. References to them lead to it." };
    public static readonly FieldSymbol BasedOn = new("based-on", new ListType(ReferenceType.To(Source), acceptsSingle: true)) { IsOptional = true, Doc = "The sources that it repeats or rests on." };
    public static readonly FieldSymbol Copy = new("copy", ScalarType.Text) { IsOptional = true, Doc = "The text of the source as a file of this project, from the folder of the timeline: articles/home-world.txt." };
    public static readonly FieldSymbol CopyHash = new("copy-hash", ScalarType.Text) { IsOptional = true, Doc = "The hash of the copy, by which it is noticed if it is changed. A check names it." };
    public static readonly FieldSymbol At = new("at", ScalarType.Text) { IsOptional = true, Doc = "Where in the source: paragraph 4, page 12." };
    public static readonly FieldSymbol Draft = new("draft", ScalarType.Flag) { IsOptional = true, Doc = "Whether the entry is not finished. A draft is checked, and is in no generated code." };
    public static readonly FieldSymbol PerhapsSameEvent = PerhapsSame(ReferenceType.AnyEvent);
    public static readonly FieldSymbol PerhapsSameEntity = PerhapsSame(ReferenceType.AnyEntity);
    public static readonly FieldSymbol Entity = new("entity", ReferenceType.AnyActor);

    /// <summary>The choice that a timeline may declare, and the field of sources that it makes.</summary>
    public const string Grade = "grade";

    /// <summary>The fields that every entity has before its declared ones.</summary>
    public static readonly IReadOnlyList<FieldSymbol> OfEntities = [Name, Also, Note, Sources, Except, Formerly, Draft, PerhapsSameEntity];

    /// <summary>The fields that every event has before its declared ones.</summary>
    public static readonly IReadOnlyList<FieldSymbol> OfEvents =
        [Date, Effective, After, Before, Within, StatusField, Title, Sources, Quotes, Except, OptionalName, Also, Note, Formerly, Draft, PerhapsSameEvent];

    internal static FieldSymbol GradeOf(ChoiceSymbol grades) =>
        new(Grade, new ChoiceType(grades)) { IsOptional = true, Doc = "How good a source it is, or of which sort: a grade of the timeline." };

    private static FieldSymbol PerhapsSame(ReferenceType type) =>
        new("perhaps-same", new ListType(type, acceptsSingle: true)) { IsOptional = true, Doc = "Entries that may be this one, as long as nobody knows." };

    static BuiltIns()
    {
        Source.Fields =
        [
            OptionalName, Also, Note, Sources, Except, Formerly, Draft, PerhapsSameEntity,
            new("publisher", ScalarType.Text) { IsOptional = true },
            new("title", ScalarType.Text) { IsOptional = true },
            new("url", ScalarType.Url) { IsOptional = true },
            new("published", ScalarType.Date) { IsOptional = true },
            new("retrieved", ScalarType.Date) { IsOptional = true },
            new("archive", ScalarType.Url) { IsOptional = true },
            BasedOn,
            Copy,
            CopyHash,
            new("language", ScalarType.Text) { IsOptional = true },
        ];
        AsOf.Fields = [Date, After, Entity, Sources, Note, Except, Formerly, Draft];
        Quote.Fields =
        [
            new("speaker", ReferenceType.AnyActor),
            new("role", ScalarType.Text) { IsOptional = true },
            new("text", ScalarType.Text) { IsOptional = true },
            new("reported", ScalarType.Text) { IsOptional = true },
            new("source", ReferenceType.WithPlaceTo(Source)) { IsOptional = true },
            At,
            new("date", ScalarType.Date) { IsOptional = true },
            new("language", ScalarType.Text) { IsOptional = true },
            new("note", ScalarType.Text) { IsOptional = true },
        ];
        Citation.Fields =
        [
            new("source", ReferenceType.To(Source)),
            At,
            new("words", ScalarType.Text) { IsOptional = true, Doc = "The words of the source, as they stand there." },
        ];
        Distance.Fields = [new("event", ReferenceType.AnyEvent), AtLeast, AtMost];
        Nearness.Fields = [new("event", ReferenceType.AnyEvent), AtMost];
        foreach (Symbol symbol in new Symbol[] { Source, AsOf, Quote, Citation, Distance, Nearness })
            symbol.MakeReadOnly();
    }
}
