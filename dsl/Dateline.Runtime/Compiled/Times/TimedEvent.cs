using Dateline.Dates;
using Dateline.Logic;

namespace Dateline.Compiled;

/// <summary>An event by its id and its date.</summary>
internal sealed class TimedEvent(string id, Func<EventDate> date) : ITimed
{
    private EventDate? _date;

    public string Id => id;

    /// <summary>Read when it is first asked for.</summary>
    public EdtfDate? Date => (_date ??= date()).Edtf;
}
