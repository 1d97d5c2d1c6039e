namespace Dateline.Runtime.Tests;

/// <summary>The least that an entry can be.</summary>
internal sealed record SampleSource(string Id) : ISource
{
    public string Kind => "source";

    public IReadOnlyList<string> Also => [];

    public string? Note => null;

    public IReadOnlyList<ISource> Sources => [];

    public Origin? Origin => null;

    public string Name => Id;

    public string? Publisher => null;

    public string? Title => null;

    public Uri? Url => null;

    public EventDate? Published => null;

    public EventDate? Retrieved => null;

    public Uri? Archive => null;

    public string? Language => null;
}
