using Dateline.Dates;
using Dateline.Logic;

namespace Dateline.Compiled;

/// <summary>An event by its id, its date and whether it happened.</summary>
internal sealed class TimedEvent(string id, Func<EventDate> date, Func<bool> isDisproven) : ITimed
{
    private EventDate? _date;
    private bool? _isDisproven;

    public string Id => id;

    /// <summary>Read when it is first asked for.</summary>
    public EdtfDate? Date => (_date ??= date()).Edtf;

    /// <inheritdoc cref="Date"/>
    public bool IsDisproven => _isDisproven ??= isDisproven();
}
