namespace Dateline.Logic;

/// <summary>The items of a list of which not all is known: one may not be among them, or there may be more.</summary>
internal interface IPartialStatements : IStatements
{
    /// <summary>No other item can be one of the list.</summary>
    bool IsComplete { get; }

    /// <summary>Each item is one of the list for certain, and says something.</summary>
    bool AreAllStated { get; }

    /// <summary>The item is one of the list without a doubt.</summary>
    bool IsCertain(int index);
}
