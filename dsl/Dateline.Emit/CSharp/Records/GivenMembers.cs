using Dateline.Emit.Model;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Emit.CSharp.Records;

/// <summary>The built-in fields as properties. Those that need code of their own (<c>Title</c>, <c>Name</c>, <c>Status</c>) stand with it.</summary>
internal static class GivenMembers
{
    private static readonly TypeShape Text = new ScalarShape(ScalarKind.Text);
    private static readonly TypeShape Date = new ScalarShape(ScalarKind.Date);

    private static readonly PropertyShape Also =
        new("also", "also", new ListShape(Text), false, "Other spellings of the name, as sources have them.");

    private static readonly PropertyShape Note = new("note", "note", Text, false, "A remark of the editors.");

    public static readonly PropertyShape Sources =
        new("sources", "sources", new ListShape(new ReferenceShape("source")), false, "The sources on which the entry rests.");

    public static readonly PropertyShape When = new("date", "date", Date, true, "When it happened, as precise as the sources and never more.");

    public static readonly PropertyShape Effective = new("effective", "effective", Date, false, "When it takes force; null where that is the date.");

    public static readonly PropertyShape Quotes = new("quotes", "quotes", new ListShape(new RecordShapeName("quote")), false, "What was said.");

    /// <summary>The name of an entity, which its record stores in a way of its own.</summary>
    public static readonly PropertyShape Name = new("name", "name", Text, true, "What it is called.");

    /// <summary>The headline of an event, which its record stores in a way of its own.</summary>
    public static readonly PropertyShape Title = new("title", "title", Text, true, "The headline.");

    public static IReadOnlyList<PropertyShape> OfEvents { get; } =
    [
        When,
        Effective,
        new("after", "after", new ListShape(new ReferenceShape("event")), false, "The events that it came after, where the dates leave that open."),
        new("before", "before", new ListShape(new ReferenceShape("event")), false, "The events that it came before, where the dates leave that open."),
        new("within", "within", new ListShape(new ReferenceShape("event")), false, "The events that it was near to, by a distance that the files give."),
        Sources,
        Quotes,
        new("name", "name", Text, false, "What the event is called."),
        Also,
        Note,
        new("perhaps-same", "perhaps-same", new ListShape(new ReferenceShape("event")), false, "The events that may be this one, as long as nobody knows."),
    ];

    /// <summary>Those of an event that sources report.</summary>
    public static IReadOnlyList<PropertyShape> WithEvidenceOfEvents { get; } = [When, Effective];

    public static IReadOnlyList<PropertyShape> OfEntities { get; } =
    [
        Also,
        Sources,
        Note,
        new("perhaps-same", "perhaps-same", new ListShape(new ReferenceShape("entity")), false, "The entities that may be this one, as long as nobody knows."),
    ];
}
