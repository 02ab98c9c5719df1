/**
 * The strict default, row by row: what is asked over HTTP, and what is answered. The tables are {@link
 * io.claimwright.it.matrix.TokenRows} and its neighbours; {@link io.claimwright.it.matrix.Needs} says of
 * what there must be a row.
 */
package io.claimwright.it.matrix;
