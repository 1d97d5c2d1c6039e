namespace Dateline.Language.Binding.Bound;

/// <summary>Where a value stands: what may be written there in place of one that cannot be read.</summary>
internal enum ValuePosition
{
    /// <summary>Behind a field: the long form may stand there too.</summary>
    Field,

    /// <summary>Behind <c>value:</c>, inside the long form.</summary>
    LongFormValue,

    /// <summary>Where in a source, or in which words: nobody has to say it.</summary>
    Citation,

    /// <summary>How far one event was from another: nobody has to say it.</summary>
    Distance,

    /// <summary>What a source reports, under <c>says:</c>.</summary>
    Says,

    /// <summary>One of several in brackets.</summary>
    ItemInBrackets,

    /// <summary>Who joins a set or leaves it, behind a sign.</summary>
    Member,

    /// <summary>One of several, behind a hyphen of its own.</summary>
    ItemOnItsLine,

    /// <summary>All of a list that has neither brackets nor hyphens.</summary>
    ListWithoutBrackets,

    /// <summary>One of the numbers between which another one lies.</summary>
    Bound,

    /// <summary>What was so before a change.</summary>
    BeforeArrow,

    /// <summary>What is so from a change on.</summary>
    AfterArrow,
}
