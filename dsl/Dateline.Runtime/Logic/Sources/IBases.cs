namespace Dateline.Logic;

/// <summary>What sources rest on, wherever it is read.</summary>
internal interface IBases
{
    /// <summary>What a source says of those that it is based on; unsure where it cannot be read.</summary>
    Statement Of(in Value source);
}
