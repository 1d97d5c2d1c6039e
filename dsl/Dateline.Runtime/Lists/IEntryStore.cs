namespace Dateline;

/// <summary>Where lists have their entries from: by rows, which are numbers of the entries in the order of their ids, from 0.</summary>
internal interface IEntryStore
{
    /// <summary>Another object as soon as rows may have other entries.</summary>
    object Version { get; }

    IEntry At(int row);

    /// <summary>-1 where there is none.</summary>
    int RowOf(string id);

    /// <summary>The date of an event. Asked without making its record.</summary>
    EventDate DateOf(int row);

    /// <summary>Every row: events in order of time, then the others in the order of their ids.</summary>
    int[] InReadingOrder();
}
