namespace Dateline.Language.Collections;

/// <summary>
/// A small memory of values that were read lately, so that what stands in thousands of entries is held once. It may
/// forget, and threads may overwrite each other's values: that costs memory, never a meaning.
/// </summary>
internal sealed class RecentValues<T>
    where T : class
{
    private const int Slots = 4096;

    private readonly Remembered?[] _recent = new Remembered?[Slots];

    public T? Find(string text) => _recent[SlotOf(text)] is { } found && found.Text == text ? found.Value : null;

    public void Remember(string text, T value) => _recent[SlotOf(text)] = new Remembered(text, value);

    private static int SlotOf(string text) => Fnv1a.PlaceOf(text.AsSpan(), Slots);

    private sealed class Remembered(string text, T value)
    {
        public string Text { get; } = text;

        public T Value { get; } = value;
    }
}
