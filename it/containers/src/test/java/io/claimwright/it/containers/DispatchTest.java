package io.claimwright.it.containers;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * A handler can't run unguarded, however a request comes to it. All of it, on Tomcat and on Jetty:
 *
 * <ul>
 *   <li>{@link MethodTest}: HEAD, OPTIONS, TRACE, unknown methods, requests that change their method
 *   <li>{@link InheritanceTest}: the guards of superclasses
 *   <li>{@link ForwardTest}, {@link IncludeTest}, {@link AsyncDispatchTest} and {@link
 *       ErrorDispatchTest}: forward and named dispatch, and the others
 *   <li>{@link FilterTest}, {@link FilterPathTest} and {@link DenyByDefaultTest}: what isn't ours to annotate
 *   <li>{@link BodyTest} and {@link FormTest}: tokens and CSRF values in a body, which the handler still reads
 *   <li>{@link BadInputTest}: that nothing that a client sends is a failure of the server
 *   <li>{@link CookiesTest}, {@link CookieRenewalTest} and {@link RenewalAfterLogoutTest}: the cookies that are set
 *   <li>{@link CsrfMethodTest}: by which method the CSRF value is asked for
 *   <li>{@link ProfilesTest} and {@link CrossContextTest}: to which profile and application a guard belongs
 *   <li>{@link RefusalTest} and {@link LoaderTest}: how a refusal is told
 *   <li>{@link StartTest}, {@link InitTest} and {@link DeploymentTest}: what doesn't start
 *   <li>{@link QueryTokenTest}: tokens in addresses
 *   <li>{@link JwksServletTest}: what is published of the keys
 *   <li>{@link TwoApplicationsTest} and {@link InterleavedTest}: that nothing is shared
 * </ul>
 */
@Suite
@SelectPackages("io.claimwright.it.containers")
@ExcludeClassNamePatterns(".*\\.(DispatchTest|RotationTest)")
class DispatchTest {}
