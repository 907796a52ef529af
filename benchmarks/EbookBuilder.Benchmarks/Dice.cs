namespace EbookBuilder.Benchmarks;

/// <summary>Numbers that look random and are the same on every machine and in every version of the framework (Numerical Recipes' linear congruence).</summary>
internal sealed class Dice(uint seed)
{
    private uint _state = seed;

    /// <summary>A number from 0 up to, not including, <paramref name="sides"/>.</summary>
    public int Throw(int sides)
    {
        _state = unchecked((_state * 1_664_525) + 1_013_904_223);
        return (int)((_state >> 8) % (uint)sides);
    }

    /// <summary>One of <paramref name="choices"/>.</summary>
    public T Pick<T>(IReadOnlyList<T> choices) => choices[Throw(choices.Count)];
}
