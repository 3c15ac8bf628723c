using DocSpace.Sdk.Testing.SignIn;

namespace DocSpace.Sdk.Testing;

/// <content>How people sign in with a password.</content>
public sealed partial class DocSpaceEmulator
{
    /// <summary>
    /// Gives a person a password, so that <c>POST authentication</c> and <c>Basic</c> take it. Without one only API keys work.
    /// </summary>
    /// <param name="user">The person. The owner of the portal has no password either at first.</param>
    /// <param name="password">The password. It replaces an earlier one; sign-ins that are under way go on.</param>
    /// <exception cref="ArgumentException"><paramref name="user"/> is not of this portal, or the password is empty.</exception>
    public void SetPassword(EmulatedUser user, string password)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentException.ThrowIfNullOrEmpty(password);
        Read(_ => Find(user).Password = password);
    }

    /// <summary>
    /// Asks a person for more than the password: <c>POST authentication</c> with a right one then gives no token but says what is
    /// missing, and <c>POST authentication/{code}</c> takes the code that <see cref="GetSignInCode"/> returns. API keys and
    /// <c>Basic</c> need no second factor.
    /// </summary>
    /// <param name="user">The person. He or she needs a password, too; see <see cref="SetPassword"/>.</param>
    /// <param name="factor">What is asked for. It replaces what was asked for before, with its codes; sign-ins that are under way go on.</param>
    /// <exception cref="ArgumentException"><paramref name="user"/> is not of this portal.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is not a second factor.</exception>
    public void RequireSecondFactor(EmulatedUser user, EmulatedSecondFactor factor)
    {
        ArgumentNullException.ThrowIfNull(user);
        if (!Enum.IsDefined(factor))
        {
            throw new ArgumentOutOfRangeException(nameof(factor), factor, "This is not a second factor.");
        }

        Read(portal => Find(user).SecondFactor = factor is EmulatedSecondFactor.None ? null : new SecondFactor(factor, portal.Time));
    }

    /// <summary>
    /// The code that signs a person in right now. It is good once: one that was sent by SMS for ten minutes or until the next one
    /// is sent, one of an authenticator app until its 30 seconds are over.
    /// </summary>
    /// <param name="user">The person.</param>
    /// <exception cref="ArgumentException"><paramref name="user"/> is not of this portal.</exception>
    /// <exception cref="InvalidOperationException">
    /// No code is right: the person has no second factor or no phone, no code was sent, or it was used or is too old.
    /// </exception>
    public string GetSignInCode(EmulatedUser user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return Read(_ => Find(user).SecondFactor?.Code)
            ?? throw new InvalidOperationException("No code signs the person in right now: none is asked for, none was sent, or it was used.");
    }

    /// <summary>
    /// Ends the sign-ins of a person: tokens of <c>POST authentication</c> are answered with 401 from now on. API keys and access
    /// tokens of OAuth go on.
    /// </summary>
    /// <param name="user">The person.</param>
    /// <exception cref="ArgumentException"><paramref name="user"/> is not of this portal.</exception>
    public void EndSessions(EmulatedUser user)
    {
        ArgumentNullException.ThrowIfNull(user);
        Run(portal => portal.Sessions.EndAll(Find(user)));
    }
}
