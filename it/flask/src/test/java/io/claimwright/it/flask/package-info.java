/**
 * Recorded answers of Flask-JWT-Extended, and what ours are to the same requests.
 *
 * <p>A file has a {@code secret} and {@code cases}. A case is one application: {@link
 * io.claimwright.it.flask.CaseApp} configures it with the case's {@code config} in the flask preset and
 * gives it the profile that has the case's {@code loaders}. A {@code guard} case sends a {@code
 * request} with a {@code token} to a guarded handler; a {@code mint} case makes the token that {@code
 * call} describes; a {@code cookies} case lets {@code action} write cookies. {@code expect} is what the
 * model has answered, {@code differs} what we answer instead, and why. Times such as {@code "@+900"}
 * are seconds after the token was made.
 */
package io.claimwright.it.flask;
