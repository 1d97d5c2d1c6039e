namespace Dateline.Logic;

/// <summary>One name under <c>after</c> or <c>before</c>: two events of which one came after the other.</summary>
/// <param name="Said">The name.</param>
internal sealed record AfterArc<T>(TimeSaying<T> Said)
    where T : class, ITimed
{
    public T Later => IsBefore ? Said.Named : Said.Sayer;

    public T Earlier => IsBefore ? Said.Sayer : Said.Named;

    /// <summary>The earlier one says that it came before the later one.</summary>
    public bool IsBefore => Said.Word == TimeWord.Before;

    /// <summary>The entry that says it.</summary>
    public T Sayer => Said.Sayer;

    public string Word => Said.WordText;
}
