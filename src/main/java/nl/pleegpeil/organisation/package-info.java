/**
 * Organisation (organisatie): a municipality or another employer whose own identity provider (OpenID Connect) signs its
 * people in. That is only another way to begin a session: the session itself is ours (room signin), and it opens no
 * more than the seats that lie within the organisation's own areas.
 */
package nl.pleegpeil.organisation;
