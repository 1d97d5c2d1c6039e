using System.ComponentModel;
using System.Text.Json;

namespace Dateline.Compiled;

/// <summary>Asks a record that was read from JSON whether it has what it cannot be without: JSON writes <c>null</c> anywhere.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StatedValues
{
    /// <summary>JSON has a value, or null for one that nobody knows.</summary>
    /// <param name="isStated">Whether it has.</param>
    /// <param name="record">The record.</param>
    /// <param name="member">The property.</param>
    /// <exception cref="JsonException">It leaves it out.</exception>
    public static void RequireStated(bool isStated, string record, string member)
    {
        if (!isStated)
            throw new JsonException($"{record}.{member} is missing. Where nobody knows it, it is null.");
    }

    /// <summary>The value is there.</summary>
    /// <param name="isThere">Whether it is.</param>
    /// <param name="record">The record.</param>
    /// <param name="member">The property.</param>
    /// <exception cref="JsonException">It is not.</exception>
    public static void Require(bool isThere, string record, string member)
    {
        if (!isThere)
            throw new JsonException($"{record}.{member} is missing or null.");
    }
}
