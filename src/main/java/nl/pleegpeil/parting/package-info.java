/**
 * Parting (afscheid): how it went when a family stopped, as parents say on the standing page of their region. Whether it was
 * their own choice, whether it could have gone otherwise, who could have helped it, and what was done at the end. What they
 * gave as the reason is the room {@code dropout}; the page where they answer is the room {@code farewell}.
 */
package nl.pleegpeil.parting;
